"""CSV whose cells a person can read: Scrapy's own would hold Outlet(name=…)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from itemadapter import ItemAdapter
from scrapy.exporters import CsvItemExporter

if TYPE_CHECKING:
    from io import BytesIO

#: The columns, the same for articles and sightings; docs/tables.md says what they hold.
COLUMNS = (
    "type", "id", "of", "url", "site", "outlet", "outlet_kind", "language", "headline", "standfirst", "text", "rubric", "keywords", "authors",
    "credit", "credit_agencies", "photo_credit", "date_published", "date_modified", "image", "is_accessible_for_free", "speakers", "relays",
    "quotations", "update_of", "copy_of", "match", "score", "first_seen", "fetched",
)  # fmt: skip
# What a spreadsheet would take for a formula, and run.
_FORMULA = re.compile(r"^[=+@\-\t\r]")


class FlatCsvExporter(CsvItemExporter):
    """CSV with one flat row for each article or sighting; lists are joined by "; ", quotations stand a line each."""

    def __init__(self, file: BytesIO, **kwargs: Any) -> None:
        super().__init__(file, **{**kwargs, "fields_to_export": kwargs.get("fields_to_export") or COLUMNS})

    def export_item(self, item: Any) -> None:
        super().export_item(flat(ItemAdapter(item).asdict()))


def flat(record: dict[str, Any]) -> dict[str, Any]:
    """Return the cells of a record."""
    outlet, credit = record.get("outlet") or {}, record.get("credit") or {}
    sources = record.get("sources") or []
    cells = {
        **record,
        "outlet": outlet.get("name"),
        "outlet_kind": outlet.get("kind"),
        "text": _text(record),
        "rubric": " > ".join(record.get("rubric") or ()),
        "keywords": _joined(record.get("keywords")),
        "authors": _joined(record.get("authors")),
        "credit": credit.get("text"),
        "credit_agencies": _joined(credit.get("agencies")),
        "photo_credit": credit.get("photo"),
        "speakers": _joined(source["name"] for source in sources if "speaker" in source["roles"]),
        "relays": _joined(source["name"] for source in sources if "relay" in source["roles"]),
        "quotations": "\n".join(map(_said, record.get("quotations") or ())),
        "copy_of": (record.get("copy_of") or {}).get("url"),
        "fetched": record.get("fetched") or record.get("seen"),
    }
    return {name: _safe(cells.get(name)) for name in COLUMNS}


def _text(record: dict[str, Any]) -> str:
    lines = [line for section in record.get("sections") or () for line in (section["heading"], *section["paragraphs"])]
    return "\n".join(line for line in lines if line)


def _said(quotation: dict[str, Any]) -> str:
    via = f" (via {quotation['relay']})" if quotation["relay"] else ""
    text = f"« {quotation['text']} »" if quotation["kind"] == "direct" else quotation["text"]
    return f"{quotation['speaker']}{via} : {text}"


def _joined(values: Any) -> str:
    return "; ".join(values or ())


def _safe(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value
