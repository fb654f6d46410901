"""What two officers wrote at the same time, put together: pure rules, one for each kind of thing.

`texts` by paragraph, `names` by name, `items` an agenda item by its fields, `order` the order of items,
`records` actions, meetings and attendance by field and by entry. `docs/guide/working-together.md` says the
same in officers' words.

Votes have no rule of their own: they are read from the words of the minute, so the rule of texts holds.
Numbers that the program draws are drawn in one transaction and cannot clash; a number that an officer types
is a field of its item.
"""
