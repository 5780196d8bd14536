"""The stories of the demo world: fiction, all of it, in the manner of the French press."""

from newscrawl.demo.stories import abroad, copied, culture, economy, politics, recurring, science

STORIES = {
    story.id: story
    for module in (politics, economy, science, abroad, culture, recurring, copied)
    for story in module.STORIES
}
