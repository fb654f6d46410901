"""The words by which an action is known."""

_DOING = """
arrange ask attend bring check circulate complete confirm consult convene develop discuss distribute
ensure establish explore forward gather get give identify inform investigate invite liaise meet notify
obtain organise prepare produce provide publish pursue raise reconvene secure seek send speak submit
supply take undertake write
"""
_DOING_OR_THING = "contact draft lead report review share support update"
_NOTING = """
add agree amend apply book call chase clarify consider create email explain feed find finalise follow
include look make monitor need needs remind remove request research resend respond schedule set source
test track
"""
_DONE = """
arranged brought circulated commissioned completed convened developed distributed drafted
established explored forwarded included investigated invited issued obtained organised prepared presented
produced provided published put reconvened reported reviewed sent shared sought submitted undertaken
updated written
"""
_NOBODY = """
a an any this it that these those there following subject in on at by for to with virtue means way monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december
"""

DOING = frozenset(_DOING.split())
DOING_OR_THING = frozenset(_DOING_OR_THING.split())
NOTING = DOING | DOING_OR_THING | frozenset(_NOTING.split())
DONE = frozenset((*_DONE.split(), "set up", "carried out"))
NOT_AN_OWNER = NOTING | frozenset(_NOBODY.split())
