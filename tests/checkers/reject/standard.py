"""Mistakes that need no strict mode; test_programs.py puts a copy among the examples, where pyright is in its standard mode."""


class Base:
    def method(self) -> int: return 1


class Derived(Base):
    def method(self) -> str: return ""  # error: override method


def ignored(number: int) -> None:
    print(number)  # type: ignore[misc]  # error: unused-ignore ignore (only mypy)
    print(number)  # pyright: ignore[reportCallIssue]  # error: unused-ignore reportCallIssue (only pyright, basedpyright)
