"""A PostgreSQL database as it is reached over a network of the test's own."""

from sqlalchemy import make_url

from tests.cut_connection import CutConnection, Upstream


def upstream(url: str) -> Upstream:
    """Where the server of a database listens."""
    parsed = make_url(url)
    folder = parsed.query.get("host")
    if isinstance(folder, str) and folder.startswith("/"):
        return f"{folder}/.s.PGSQL.{parsed.port or 5432}"
    return parsed.host or "127.0.0.1", parsed.port or 5432


def far_url(url: str, network: CutConnection, **query: str) -> str:
    """The same database through `network`, which reads along and so allows no TLS."""
    parsed = make_url(url)
    kept = {name: value for name, value in parsed.query.items() if name != "host"}
    through = parsed.set(host="127.0.0.1", port=network.port, query={**kept, "sslmode": "disable", **query})
    return through.render_as_string(hide_password=False)
