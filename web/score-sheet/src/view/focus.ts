// The focus is never lost: where what had it is gone, what it names has it, or the form.

/** Whether keys go into it, so that nothing may take them away. */
export function isTypedIn(at: Element | null): boolean {
    return at?.matches("input:not([type=radio], [type=checkbox], [type=file]), select, textarea") ?? false;
}

/** Elements name what comes after them by its id, in `data-then`. */
export function keepFocus(page: Element): void {
    let last: EventTarget | null = null;
    addEventListener("focusin", ({ target }) => (last = target));
    const seen = new MutationObserver(() => {
        if (document.activeElement !== document.body || !(last instanceof HTMLElement)) return;
        if (last.isConnected && !last.matches(":disabled")) return;
        const then = document.getElementById(last.dataset.then ?? "") ?? document.getElementById("form");
        last = null;
        then?.focus({ preventScroll: true });
    });
    seen.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
}
