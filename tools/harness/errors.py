"""The one exception that ends a command with its text."""


class CommandError(Exception):
    """A command could not do its work, or what it checks is wrong; the text says what and why."""
