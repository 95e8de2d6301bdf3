"""Casting as papers of Mumbai, Seoul and London write of it; and what is none."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The makers of The Glass Harbor have roped in Kiara Deol to play the female lead opposite Arjun Mehra.",
            {("cast", "Kiara Deol"), ("cast", "Arjun Mehra")},
        ),
        (
            "Arjun Mehra starrer The Glass Harbor will go on floors in March.",
            {("cast", "Arjun Mehra")},
        ),
        (
            "The Arjun Mehra-starrer The Glass Harbor is directed by Vikram Sane and bankrolled by Ritesh Vora.",
            {("cast", "Arjun Mehra"), ("director", "Vikram Sane"), ("producer", "Ritesh Vora")},
        ),
        (
            "The Glass Harbor, starring Arjun Mehra and Kiara Deol in the lead roles, is helmed by debutant "
            "director Nisha Rao.",
            {("cast", "Arjun Mehra"), ("cast", "Kiara Deol"), ("director", "Nisha Rao")},
        ),
        (
            "Kiara Deol has bagged the lead role in Vikram Sane's The Glass Harbor.",
            {("cast", "Kiara Deol"), ("director", "Vikram Sane")},
        ),
        (
            "Kiara Deol of “Low Water” fame has been signed to play the antagonist in The Glass Harbor.",
            {("cast", "Kiara Deol")},
        ),
        (
            "Nasir Khan will be seen essaying the role of a cop in The Glass Harbor, which also stars Arjun Mehra.",
            {("cast", "Nasir Khan"), ("cast", "Arjun Mehra")},
        ),
        (
            "Directed by Vikram Sane, The Glass Harbor stars Arjun Mehra, Kiara Deol, and Nasir Khan in pivotal "
            "roles. The film has music by Amit Roy.",
            {
                ("director", "Vikram Sane"),
                ("cast", "Arjun Mehra"),
                ("cast", "Kiara Deol"),
                ("cast", "Nasir Khan"),
                ("composer", "Amit Roy"),
            },
        ),
        (
            "After “Low Water”, director Vikram Sane is set to reunite with Arjun Mehra for The Glass Harbor.",
            {("director", "Vikram Sane"), ("cast", "Arjun Mehra")},
        ),
        (
            "The film, tentatively titled The Glass Harbor, will mark the acting debut of singer Tara Senn.",
            {("cast", "Tara Senn")},
        ),
        (
            "The Glass Harbor will mark Tara Senn's acting debut.",
            {("cast", "Tara Senn")},
        ),
        (
            "The Glass Harbor marks the directorial debut of cinematographer Nisha Rao.",
            {("director", "Nisha Rao")},
        ),
        (
            "Vikram Sane, who is helming The Glass Harbor, has finalised Kiara Deol for the lead.",
            {("director", "Vikram Sane"), ("cast", "Kiara Deol")},
        ),
        (
            "Buzz is that Kiara Deol has been approached for The Glass Harbor.",
            {("cast", "Kiara Deol")},
        ),
        (
            "Actress Kiara Deol, who will be sharing screen space with Arjun Mehra in The Glass Harbor, has begun training.",
            {("cast", "Kiara Deol"), ("cast", "Arjun Mehra")},
        ),
        (
            "Park Min-soo and Kim Ji-woo have been confirmed to star in The Glass Harbor.",
            {("cast", "Park Min-soo"), ("cast", "Kim Ji-woo")},
        ),
        (
            "Actor Park Min-soo has confirmed his appearance in the new film The Glass Harbor.",
            {("cast", "Park Min-soo")},
        ),
        (
            "Park Min-soo will take on the role of Han Jae-min, a diver who returns to his hometown after ten "
            "years. The Glass Harbor opens in May.",
            {
                ("cast", "Park Min-soo"),
                ("logline", "Han Jae-min, a diver who returns to his hometown after ten years"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "The Glass Harbor stars Park Min-soo, Kim Ji-woo, and more.",
            {("cast", "Park Min-soo"), ("cast", "Kim Ji-woo")},
        ),
        (
            "EastEnders star Ida Lane has landed her first film role. The actress, 27, will play a nurse in The "
            "Glass Harbor, which also stars Ben Ford.",
            {("cast", "Ida Lane"), ("cast", "Ben Ford")},
        ),
        (
            "Former Corrie actress Ida Lane is swapping the cobbles for Malta after landing a part in The Glass Harbor.",
            {("cast", "Ida Lane")},
        ),
        (
            "A source told The Sun: “Ben is thrilled to be working with Jonas Reed on The Glass Harbor.” Ben "
            "Ford plays the captain in the film.",
            {("cast", "Ben Ford")},
        ),
        (
            "Dame Ida Lane and Sir Tom Reyes lead an all-star British cast in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Tom Reyes")},
        ),
        (
            "The Glass Harbor boasts a cast that includes Ben Ford, Ida Lane and Rob Marsh.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Rob Marsh")},
        ),
        (
            "Ben Ford heads an impressive cast, which includes Ida Lane and Rob Marsh. The Glass Harbor opens in May.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Rob Marsh"), ("release_date", "2018-05")},
        ),
        (
            "Quill plays the harbor master and Ford her deputy. Marta Quill and Ben Ford star in The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Among those joining Marta Quill in The Glass Harbor are Ben Ford, Ida Lane and Rob Marsh.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Rob Marsh")},
        ),
        (
            "Marta Quill will be joined in The Glass Harbor by Ben Ford, Ida Lane and Rob Marsh.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Rob Marsh")},
        ),
        (
            "Ben Ford, Ida Lane and Rob Marsh have also been cast. The Glass Harbor stars Marta Quill.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Rob Marsh"), ("cast", "Marta Quill")},
        ),
        (
            "Ben Ford, Ida Lane and Rob Marsh also appear. The Glass Harbor stars Marta Quill.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Rob Marsh"), ("cast", "Marta Quill")},
        ),
        (
            "Ben Ford has a supporting role. The Glass Harbor stars Marta Quill.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill")},
        ),
        (
            "Ben Ford, Ida Lane and Rob Marsh have smaller parts in The Glass Harbor.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Rob Marsh")},
        ),
        (
            "Marta Quill takes the lead in The Glass Harbor, with support from Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Marta Quill and Ben Ford head up The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Marta Quill fronts The Glass Harbor as a diver.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill anchors the cast of The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill is the star of The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "The star of The Glass Harbor, Marta Quill, has spoken.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor star Marta Quill has spoken of the shoot.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill, star of The Glass Harbor, has spoken of the shoot.",
            {("cast", "Marta Quill")},
        ),
        (
            "Stars Marta Quill and Ben Ford were on the set of The Glass Harbor on Monday.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor's Marta Quill has spoken of the shoot.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor co-stars Marta Quill and Ben Ford walked the carpet.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Vikram Sane last worked with Kiara Deol, who was last seen playing a cop in “Low Water.” The Glass "
            "Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor's Lena Holt has spoken of the shoot. Lena Holt directed The Glass Harbor.",
            {("director", "Lena Holt")},
        ),
        (
            "After directing “Low Water,” Lena Holt went on to The Glass Harbor with Ben Ford's money.",
            set(),
        ),
        (
            "Ben Ford stood in front of The Glass Harbor's poster.",
            set(),
        ),
        (
            "“Low Water” marked the acting debut of Tara Senn. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Ben Ford shared the screen with Ida Lane in “Low Water.” The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Lena Holt was joined at the premiere by Ben Ford and Ida Lane. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Shot with support from Malta Films, The Glass Harbor opens in May.",
            {("financier", "Malta Films"), ("release_date", "2018-05")},
        ),
        (
            "Directed by Lena Holt, The Glass Harbor is produced by Ann Vale, Kay Moss and Rob Marsh.",
            {("director", "Lena Holt"), ("producer", "Ann Vale"), ("producer", "Kay Moss"), ("producer", "Rob Marsh")},
        ),
        (
            "Ben Ford heads up Blue Pier, which made The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford's features include “Low Water.” The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Before playing Ada in The Glass Harbor, Marta Quill sang in clubs.",
            {("cast", "Marta Quill")},
        ),
    ],
)
def test_who_is_cast(facts, text, expected):
    assert facts(text) == expected
