"""What a person does at the workbench, and sees of it."""

from playwright.sync_api import expect


def counted(page, decided):
    """Wait until the page says how many claims are still to be decided, and has put the focus where it belongs."""
    expect(page.locator("#counts .suggested strong")).to_have_text(str(decided))
    expect(page.locator("#bench[aria-busy=true]")).to_have_count(0)


def select(page, words):
    """Select words of the text as a mouse would, wherever its segments are cut."""
    page.evaluate(
        """words => {
            const text = document.getElementById("text");
            const start = text.textContent.indexOf(words);
            const place = at => {
                const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                let seen = 0;
                while (walker.nextNode()) {
                    const length = walker.currentNode.data.length;
                    if (at <= seen + length) return [walker.currentNode, at - seen];
                    seen += length;
                }
            };
            getSelection().setBaseAndExtent(...place(start), ...place(start + words.length));
        }""",
        words,
    )
