/* Names for the fields that Django's admin leaves without one: whoever cannot see where a field stands hears what it is. */

"use strict";

(() => {
    const words = element => (element ? element.textContent.trim().replace(/[:*]$/, "") : "");

    const labelOf = field => words(document.querySelector(`label[for="${CSS.escape(field.id)}"]`));

    /* The heading of the column of a table of rows that a field stands in. */
    const columnOf = field => {
        const cell = field.closest(".inline-group td");
        const table = cell && cell.closest("table");
        const heading = table && table.tHead.rows[0].cells[Math.max(cell.cellIndex, 0)];
        return words(heading);
    };

    const name = root => {
        for (const field of root.querySelectorAll(".inline-group td :is(input, select, textarea):not([type=hidden])")) {
            if (!labelOf(field) && !field.hasAttribute("aria-label")) {
                field.setAttribute("aria-label", columnOf(field));
            }
        }
        for (const field of root.querySelectorAll(".datetime input")) {
            const before = field.previousSibling ? field.previousSibling.textContent.trim() : "";
            const whole = words(field.closest(".form-row, fieldset, td")?.querySelector("legend, label"));
            field.setAttribute("aria-label", `${whole} ${before}`.trim().replace(/:$/, ""));
        }
        for (const field of root.querySelectorAll("select.select2-hidden-accessible")) {
            const label = labelOf(field) || columnOf(field);
            for (const shown of field.parentElement.querySelectorAll(".select2-selection, [role=textbox], [role=searchbox]")) {
                shown.removeAttribute("aria-labelledby");
                shown.setAttribute("aria-label", label);
            }
        }
        for (const tip of root.querySelectorAll(".help-tooltip[aria-label]")) {
            tip.setAttribute("role", "img");
        }
        for (const heading of root.querySelectorAll(".inline-group th.original:empty")) {
            heading.outerHTML = heading.outerHTML.replace(/^<th/, "<td").replace(/th>$/, "td>");
        }
    };

    /* Django's own scripts build their fields when jQuery says so, which may be after the page has loaded. */
    window.addEventListener("load", () => {
        if (window.django?.jQuery) {
            django.jQuery(() => setTimeout(() => name(document)));
        }
    });
    document.addEventListener("formset:added", event => setTimeout(() => name(event.target.closest(".inline-group"))));
})();
