"""The report page: what the records of some days say, on one sheet of HTML."""
