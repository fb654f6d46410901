"""A published page of an invented partnership, to be imported and then published again with changes."""

PAGE = """Agenda and minutes

Marram Coast Partnership
Thursday 4th March, 2027 3.00 pm

Venue: Fish Hall, Marram

Contact: Rosalind Penny  Democratic Services Officer

Items
No. Item

28.

Apologies for Absence

Minutes:

Apologies for absence were submitted from Councillor A. Thistlewood and Ravi Dunlin.

29.

Sea Wall pdf icon PDF 76 KB

Minutes:

With reference to Minute No. 24, members considered the report.

RESOLVED: That

(1)           the report be noted; and

(2)           the Head of Harbours be requested to invite tenders by 30 April 2027.

30.

Beach Huts

Ada Finch

Minutes:

Ada Finch gave an update.

RESLOVED: That the update be noted.
"""
