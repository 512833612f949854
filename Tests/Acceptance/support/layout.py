"""What a page looks like, as far as a script can tell."""

# Text of two nodes in the same place; what is only for screen readers, or folded away, is nowhere.
OVERLAPS = """() => {
    const boxes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.data.trim() || parent.closest(".unseen, svg, script, option")) continue;
        if (!parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) boxes.push({node, box});
    }
    for (const field of document.querySelectorAll("input, button")) {
        if (!field.checkVisibility()) continue;
        boxes.push({node: field, box: field.getBoundingClientRect()});
    }
    const found = [];
    for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
            if (one.node === other.node || one.node.contains(other.node)) continue;
            if (other.node.contains(one.node)) continue;
            const width = Math.min(one.box.right, other.box.right)
                - Math.max(one.box.left, other.box.left);
            const height = Math.min(one.box.bottom, other.box.bottom)
                - Math.max(one.box.top, other.box.top);
            const name = (node) => node.data?.trim() || node.id || node.tagName;
            if (width > 1 && height > 3) found.push(`${name(one.node)} / ${name(other.node)}`);
        }
    }
    return found;
}"""

FOCUSABLE = "a[href], button:enabled, input:not([type=hidden]):enabled, summary"


def faults(frame):
    """What runs out of a page to the side, or lies upon something else."""
    found = frame.evaluate(OVERLAPS)
    root = frame.evaluate(
        "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    if root[0] > root[1]:
        found.append(f"{root[0]} wide on {root[1]}")
    return found


def stops(frame):
    """Every place where the focus can be, in the order of the document."""
    return frame.evaluate(
        """focusable => [...document.querySelectorAll(focusable)]
            .filter((element) => element.checkVisibility())
            .map((element) => element.id || element.textContent.trim())""",
        FOCUSABLE,
    )


def focused(frame):
    return frame.evaluate(
        "() => document.activeElement.id || document.activeElement.textContent.trim()"
    )
