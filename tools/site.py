"""Open the built site in a headless Chromium, as its readers do; `nox -s site` builds it and starts this.

It is no part of the tests, which run where there is no browser.
"""

import functools
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Browser, Error, Page, expect, sync_playwright

from harness.command import command
from harness.paths import ROOT

SITE = ROOT / "site"
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Print nothing: what fails is seen by the browser."""

    def list_directory(self, path: object) -> None:
        """Hosts of static pages list no folders either."""
        self.send_error(404)


@contextmanager
def served() -> Iterator[str]:
    handler = functools.partial(Handler, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()


@contextmanager
def opened(browser: Browser, address: str, size: dict[str, int], scheme: str = "light") -> Iterator[Page]:
    """Open a window at the first page; afterwards fail on errors, failed requests and requests elsewhere."""
    problems: list[str] = []

    def note(is_wrong: bool, problem: str) -> None:
        if is_wrong:
            problems.append(problem)

    page = browser.new_page(viewport=size, color_scheme=scheme)
    page.set_default_timeout(10_000)
    page.on("console", lambda m: note(m.type in ("error", "warning"), f"console: {m.text}"))
    page.on("pageerror", lambda error: note(True, f"error: {error}"))
    page.on("response", lambda r: note(r.status >= 400, f"{r.status}: {r.url}"))
    # To leave a page that still loads is no failure.
    page.on("requestfailed", lambda r: note(r.failure != "net::ERR_ABORTED", f"failed: {r.url} {r.failure}"))
    own = (address, "data:", "blob:")
    page.on("request", lambda r: note(not r.url.startswith(own), f"elsewhere: {r.url}"))
    page.goto(address, wait_until="networkidle")
    yield page
    page.wait_for_load_state("networkidle")
    page.close()
    assert not problems, "\n".join(problems)


# Pictures that do not show, a page that is wider than the window, names that are broken into two lines, code that must
# be scrolled, cells with the label of another column, and entries of the table of contents that are cut.
SPOILED = r"""() => {
  const spoiled = [...document.images].filter(i => !i.naturalWidth).map(i => `does not show: ${i.src}`);
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) spoiled.push(`${wide} pixels wide`);
  const tall = range => new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1;
  for (const element of document.querySelectorAll('article :is(h1, h2, h3, th code, td code), .md-nav--secondary a')) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      for (const word of texts.currentNode.data.matchAll(/\w{4,}/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        if (tall(range)) spoiled.push(`broken: ${word[0]}`);
      }
  }
  for (const link of document.querySelectorAll('.md-nav--secondary .md-ellipsis'))
    if (link.scrollWidth > link.clientWidth + 1 || link.getBoundingClientRect().right > innerWidth)
      spoiled.push(`cut: ${link.textContent.trim()}`);
  for (const cell of document.querySelectorAll('article td')) {
    const label = getComputedStyle(cell, '::before').content;
    const heading = cell.closest('table').querySelectorAll('th')[cell.cellIndex].textContent.trim();
    if (label !== 'none' && label !== `"${heading.toLowerCase()}: "`) spoiled.push(`labelled ${label}: ${heading}`);
  }
  if (innerWidth > 1000)
    for (const code of document.querySelectorAll('article pre > code'))
      if (code.scrollWidth > code.clientWidth) spoiled.push(`scrolled: ${code.textContent.slice(0, 60)}`);
  return spoiled;
}"""


def every_page_looks_right_and_every_link_leads_on(browser: Browser, address: str) -> str:
    links: set[str] = set()
    for size in (DESKTOP, PHONE):
        titles: dict[str, str] = {}
        with opened(browser, address, size) as page:
            for path in sorted(SITE.rglob("index.html")):
                name = path.parent.relative_to(SITE).as_posix()
                page.goto(f"{address}{name}/".replace("/./", "/"), wait_until="networkidle")
                expect(page.locator("article")).not_to_be_empty()
                spoiled = page.evaluate(SPOILED)
                assert spoiled == [], f"{name}, in a window of {size['width']} pixels: {spoiled[:5]}"
                other = titles.setdefault(page.title(), name)
                assert other == name, f"{name} has the title of {other}"
                if size == DESKTOP:
                    expect(page.locator(".md-nav--primary a.md-nav__link--active").first).to_be_visible()
                links |= set(page.evaluate("[...document.links].map(a => a.href.split('#')[0])"))
            ours = sorted(link for link in links if link.startswith(address))
            broken = [link.removeprefix(address) for link in ours if page.request.get(link).status != 200]
        assert broken == [], f"no such page or file: {broken}"
    return f"{len(titles)} pages, {len(ours)} addresses, at {DESKTOP['width']} and {PHONE['width']} pixels"


def pictures_can_be_read_on_a_phone_and_open(browser: Browser, address: str) -> str:
    with opened(browser, address, PHONE) as page:
        pictures = page.evaluate("[...document.images].map(i => [i.src, i.width, i.parentElement.href])")
    for source, width, link in pictures:
        assert link == source, f"{source} opens {link}"
        assert width > 0.95 * PHONE["width"], f"{source} is {width} pixels wide"
    return f"{len(pictures)} pictures"


FOUND = {
    "retry": "recipes/#errors-and-retries",
    "timeout": "recipes/#slow-models",
    "stream": "recipes/#streaming",
    "gzip": "sagemaker_runtime/type_defs/#blobtypedef",
    "Lambda": "recipes/#aws-lambda",
    "moto": "recipes/#testing-your-code",
    "InferenceComponentName": "sagemaker_runtime/client/#invoke_endpoint_with_response_stream",
}
"""What readers search for, and one of the first three places that they should find."""


def search_leads_to_the_right_place(browser: Browser, address: str) -> str:
    with opened(browser, address, DESKTOP) as page:
        page.goto(f"{address}troubleshooting/", wait_until="networkidle")
        messages = page.evaluate("[...document.querySelectorAll('h3')].map(h => [h.innerText, h.id])")
        wanted = FOUND | {text.strip(" ¶"): f"troubleshooting/#{anchor}" for text, anchor in messages}
        page.keyboard.press("/")
        for words, place in wanted.items():
            page.locator("input:focus").fill(words)
            path, _, anchor = place.partition("#")
            hits = page.locator("a[href*='?h=']:visible")
            first = [
                hits.nth(number).and_(page.locator(f"[href*='{path}?h='][href$='#{anchor}']"))
                for number in range(3)
            ]
            expect(first[0].or_(first[1]).or_(first[2]), f"the first results for {words!r}").to_have_count(1)
        hits.first.click()
        expect(page.locator("article mark").first).to_be_visible()
    return f"{len(wanted)} searches"


def phone_has_a_menu(browser: Browser, address: str) -> str:
    with opened(browser, address, PHONE) as page:
        link = page.locator(".md-nav--primary").get_by_role("link", name="Recipes", exact=True)
        expect(link).not_to_be_in_viewport()
        page.locator("label.md-header__button[for='__drawer']").click()
        expect(link).to_be_in_viewport()
        link.click()
        page.wait_for_url("**/recipes/", wait_until="networkidle")
    return "it leads to Recipes"


def light_and_dark(browser: Browser, address: str) -> str:
    def background(page: Page) -> str:
        return page.evaluate("getComputedStyle(document.body).backgroundColor")

    seen = []
    for scheme in ("light", "dark"):
        with opened(browser, address, DESKTOP, scheme) as page:
            before = background(page)
            page.locator("form[data-md-component='palette'] label:not([hidden])").click()
            page.wait_for_function("b => getComputedStyle(document.body).backgroundColor != b", arg=before)
            after = background(page)
            page.reload(wait_until="networkidle")
            assert background(page) == after, "the choice is forgotten"
            seen.append((before, after))
    assert seen[0] == seen[1][::-1], seen
    return f"{seen[0][0]} and {seen[0][1]}"


def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("site: no Chromium found; install one, on Debian: apt-get install chromium")
    if not (SITE / "index.html").is_file():
        sys.exit("site: the site is not built; run: nox -s site")
    failed = False
    with command("site"), served() as address, sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-proxy-server"])
        except Error as error:
            # Everything that the browser reported follows.
            sys.exit(f"site: {chromium} does not start: {error.message.splitlines()[0]}")
        version = browser.version
        for check in (
            every_page_looks_right_and_every_link_leads_on,
            pictures_can_be_read_on_a_phone_and_open,
            search_leads_to_the_right_place,
            phone_has_a_menu,
            light_and_dark,
        ):
            name = check.__name__.replace("_", " ")
            try:
                print(f"  {name}: {check(browser, address)}", flush=True)
            except Exception as error:
                failed = True
                # What Playwright adds is the whole page.
                print(f"  {name}: FAILED: {str(error).partition('Call log:')[0].strip()}", flush=True)
        browser.close()
    if failed:
        sys.exit(1)
    print(f"The site works in Chromium {version}.")


if __name__ == "__main__":
    main()
