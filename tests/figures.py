"""Figures that a test run tells at its end: how many inputs were tried by fuzzing, what the chaos did."""

import re
from collections.abc import Callable, Generator

import pytest

TRIED = re.compile(r"(\d+) passing, (\d+) failing, and \d+ invalid")
"""How Hypothesis tells what it tried; invalid inputs never reached the test."""

Tell = Callable[[str], None]


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Have a few lines told at the end of the run."""
    return lambda lines: record_property("figures", lines)


@pytest.fixture
def fuzzed(record_property: Callable[[str, object], None]) -> Callable[[int], None]:
    """Count inputs that a test tried by chance of its own."""
    return lambda inputs: record_property("fuzzed", inputs)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With every test by Hypothesis goes how many inputs it tried; by way of the report, which also comes
    from other processes."""
    report = yield
    if report.when == "call" and (statistics := getattr(item, "hypothesis_statistics", "")):
        tried = sum(int(passing) + int(failing) for passing, failing in TRIED.findall(statistics))
        report.user_properties.append(("fuzzed", tried))
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell the figures of all tests that were run."""
    reports = [report for outcome in ("passed", "failed") for report in terminalreporter.getreports(outcome)]
    properties = [each for report in reports if report.when == "call" for each in report.user_properties]
    fuzzed = [int(str(value)) for name, value in properties if name == "fuzzed"]
    told = [str(value) for name, value in properties if name == "figures"]
    if fuzzed or told:
        terminalreporter.section("figures")
    for lines in told:
        terminalreporter.line(lines)
    if fuzzed:
        terminalreporter.line(f"fuzzed: {sum(fuzzed):,} inputs by {len(fuzzed):,} tests")
