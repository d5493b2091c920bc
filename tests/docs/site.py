"""Open every page of the built site in Chromium, as wide as a desktop and as a phone; `nox -s site` builds it first."""

import functools
import re
import shutil
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Page, expect, sync_playwright

from paths import ROOT

SITE = ROOT / "site"
WIDTHS = (1400, 390)
PHRASE = "how often a key is present"

# Elements that reach beyond the window or a box that cuts them off. Code may be scrolled sideways, a table must not need it.
OUT_OF_SIGHT = """() => {
  const cut = (element, right) => {
    for (let box = element.parentElement; box; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible' && box.getBoundingClientRect().right < right - 1) return true;
    return right > innerWidth + 1;
  };
  const found = [...document.querySelectorAll('article *')].filter(element => {
    const code = element.closest('pre > code');
    if (code && code !== element && getComputedStyle(code).overflowX === 'auto') return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.left < -1 || cut(element, box.right));
  });
  const innermost = found.filter(element => !found.some(other => other !== element && element.contains(other)));
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the window'] : [];
  return [...wide, ...innermost.slice(0, 3).map(e => 'out of sight: ' + e.textContent.replace(/\\s+/g, ' ').slice(0, 60))];
}"""


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Print nothing: the browser reports what fails."""


def problems_of_pages(page: Page, address: str, width: int) -> Iterator[str]:
    page.set_viewport_size({"width": width, "height": 900})
    errors: list[str] = []
    page.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address, wait_until="networkidle")
    listed = set(page.evaluate("[...document.querySelectorAll('.md-nav--primary a[href]')].map(a => a.href)"))
    for file in sorted(SITE.rglob("index.html")):
        name = file.relative_to(SITE).as_posix().removesuffix("index.html")
        page.goto(address + name)
        yield from (f"/{name} at {width}: {what}" for what in [*errors, *page.evaluate(OUT_OF_SIGHT)])
        errors.clear()
        if address + name not in listed:
            yield f"/{name} is not in the navigation: add it to `nav` in zensical.toml"


def search(page: Page, address: str) -> None:
    page.goto(address, wait_until="networkidle")
    page.keyboard.press("/")
    page.locator("input:focus").fill(PHRASE)
    first = page.locator("a[href*='?h=']:visible").first
    expect(first, f"the first result for {PHRASE!r}").to_have_attribute("href", re.compile("/type_defs/"))


def main() -> None:
    handler = functools.partial(Handler, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        found = [p for width in WIDTHS for p in problems_of_pages(browser.new_page(), address, width)]
        search(browser.new_page(), address)
        server.shutdown()
    sys.exit("\n".join(found) or None)


if __name__ == "__main__":
    main()
