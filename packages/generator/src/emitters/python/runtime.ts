/** What the generated classes share; it needs Python 3.10 and nothing else. */
export const runtime = String.raw`
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, NamedTuple, TypeVar


class Header(NamedTuple):
    """How a header is written and read."""

    attribute: str
    name: str
    kind: Literal["text", "int", "float", "bool", "list", "pairs"] = "text"
    true: tuple[str, ...] = ()
    false: tuple[str, ...] = ()
    separator: str = ","
    many: bool = False
    keyed: bool = False
    required: bool = False
    absent: tuple[str, ...] = ()


class InvalidAction(ValueError):
    """An action cannot be sent: its message says which header is wrong and why, without the value."""


@dataclass(frozen=True, kw_only=True)
class Action:
    """An action: its attributes are the headers, None where one is not sent."""

    NAME: ClassVar[str] = ""
    HEADERS: ClassVar[tuple[Header, ...]] = ()
    TOGETHER: ClassVar[tuple[tuple[str, ...], ...]] = ()
    ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = ()
    EXCLUSIVE: ClassVar[tuple[tuple[str, ...], ...]] = ()

    more: Mapping[str, str | int | Sequence[str]] = field(default_factory=dict)
    """Other headers, sent after those of the action."""

    def headers(self, action_id: str | None = None) -> list[tuple[str, str]]:
        """The header lines, Action first. Raises InvalidAction where the server would not take them."""
        lines = [("Action", self.NAME)]
        if action_id is not None:
            lines.append(("ActionID", action_id))
        given = set()
        for header in self.HEADERS:
            value = getattr(self, header.attribute)
            if value is not None:
                given.add(header.name)
                lines.extend((header.name, text) for text in _texts(header, value))
        self._check(given)
        for name, value in self.more.items():
            texts = [value] if isinstance(value, (str, int)) else value
            lines.extend((name, str(text)) for text in texts)
        for name, text in lines:
            if any(mark in name + text for mark in "\r\n\0"):
                raise InvalidAction(f"{self.NAME}: {name} must not contain CR, LF or NUL")
        return lines

    def wire(self, action_id: str | None = None) -> bytes:
        """The bytes that a server reads."""
        lines = [f"{name}: {text}\r\n" for name, text in self.headers(action_id)]
        return ("".join(lines) + "\r\n").encode()

    def _check(self, given: set[str]) -> None:
        for names in self.TOGETHER:
            some = [name for name in names if name in given]
            if some and len(some) < len(names):
                raise InvalidAction(f"{self.NAME}: {', '.join(names)} are sent together or not at all")
        for names in self.ONE_OF:
            if not any(name in given for name in names):
                raise InvalidAction(f"{self.NAME}: one of {', '.join(names)} is required")
        for names in self.EXCLUSIVE:
            if len([name for name in names if name in given]) > 1:
                raise InvalidAction(f"{self.NAME}: {', '.join(names)} exclude each other")


_E = TypeVar("_E", bound="Event")


@dataclass(frozen=True, kw_only=True)
class Event:
    """An event: its attributes are the headers, None where one did not come or has no value of its type."""

    NAME: ClassVar[str] = ""
    HEADERS: ClassVar[tuple[Header, ...]] = ()

    lines: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """All header lines, as they came."""

    @classmethod
    def read(cls: type[_E], lines: Iterable[tuple[str, str]]) -> _E:
        """The event that these header lines are."""
        came = tuple(lines)
        values: dict[str, list[str]] = {}
        for name, text in came:
            values.setdefault(name.lower(), []).append(text)
        read: dict[str, Any] = {}
        for header in cls.HEADERS:
            texts = _keyed(header, came) if header.keyed else values.get(header.name.lower())
            if texts:
                read[header.attribute] = _value(header, texts)
        return cls(lines=came, **read)

    def get(self, name: str) -> str | None:
        """The text of a header, whatever its case; None where it did not come."""
        return next((text for header, text in self.lines if header.lower() == name.lower()), None)


def _texts(header: Header, value: Any) -> list[str]:
    if header.kind == "pairs" and isinstance(value, Mapping):
        pairs = [f"{key}={text}" for key, text in value.items()]
        return pairs if header.many else [header.separator.join(pairs)]
    if isinstance(value, (list, tuple)):
        texts = [_text(header, one) for one in value]
        return texts if header.many else [header.separator.join(texts)]
    return [_text(header, value)]


def _text(header: Header, value: Any) -> str:
    if header.kind == "bool":
        return header.true[0] if value else header.false[0]
    return str(value)


def _keyed(header: Header, lines: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    start = header.name.split("(")[0].lower() + "("
    return [(name[len(start) : -1], text) for name, text in lines if name.lower().startswith(start)]


def _value(header: Header, texts: Sequence[Any]) -> Any:
    if header.keyed:
        return dict(texts)
    if header.kind == "pairs":
        pairs = [one for text in texts for one in (text.split(header.separator) if not header.many else [text])]
        return dict(pair.split("=", 1) for pair in pairs if "=" in pair)
    if header.many:
        return tuple(one for one in (_one(header, text) for text in texts) if one is not None)
    return _one(header, texts[0])


def _one(header: Header, text: str) -> Any:
    if text in header.absent:
        return None
    try:
        if header.kind == "int":
            return int(text)
        if header.kind == "float":
            return float(text)
    except ValueError:
        return None
    if header.kind == "bool":
        return True if text in header.true else False if text in header.false else None
    if header.kind == "list":
        return tuple(part.strip() for part in text.split(header.separator)) if text else ()
    return text
`.trimStart()

/** Finds the class of an event; it follows the classes. */
export const reader = `
def read_event(lines: Iterable[tuple[str, str]]) -> Event:
    """The event that these header lines are, in the class of its name; Event for a name that is not known."""
    came = tuple(lines)
    headers = {name.lower(): text for name, text in reversed(came)}
    name = headers.get("event", "")
    if name == "UserEvent":
        own = USER_EVENTS.get(headers.get("userevent", ""))
        if own is not None:
            return own.read(came)
    return EVENTS.get(name, Event).read(came)
`.trimStart()
