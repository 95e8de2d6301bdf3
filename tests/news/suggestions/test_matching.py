"""Whom and what suggestions mean, and what an article says already."""

import pytest

from news.models import Claim
from news.suggest import Effect, SubjectKind
from news.suggestions import Reason
from people.models import Name, Party
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, people, productions
from tests.factories.suggestions import TEXT, company, person, suggest, suggested_claim, suggestion

pytestmark = pytest.mark.django_db


def left_out(suggested):
    return (len(suggested.claims), dict(suggested.left_out))


# Productions


def test_production_is_known_by_its_working_title_or_any_title_that_was_accepted():
    film = productions.production("Untitled Lund Project")
    news.accepted_claim("title", "Nightfall", of=film)
    claims = suggest(
        suggestion(subject="NIGHTFALL"), suggestion(person("Mikkel Thorvig"), subject="untitled lund project")
    ).claims
    assert [claim.production for claim in claims] == [film, film]


def test_film_that_the_article_is_about_is_made_as_a_draft():
    film = suggested_claim().production
    assert (film.working_title, film.status, film.last_editor, film.published_words) == ("Nightfall", "draft", None, None)
    assert film.history.get().history_user.groups.get().name == "Contributor"


def test_film_that_the_article_is_linked_to_is_made_whatever_most_is_said_of():
    others = [suggestion(person(name), subject="Daybreak") for name in ("Ann Lee", "Ben Roy")]
    suggested = suggest(*others, suggestion(), film="Nightfall")
    assert left_out(suggested) == (1, {Reason.FILM: 2})
    assert [str(film) for film in Production.objects.all()] == ["Nightfall"]


def test_film_that_most_is_said_of_is_the_one_that_the_article_is_about():
    others = [suggestion(person(name), subject="Daybreak") for name in ("Ann Lee", "Ben Roy")]
    suggest(suggestion(), *others)
    assert [str(film) for film in Production.objects.all()] == ["Daybreak"]


def test_another_film_that_is_here_gets_its_own_facts():
    other = productions.production("Daybreak")
    suggested = suggest(suggestion(), suggestion(person("Mikkel Thorvig")), suggestion(subject="Daybreak"))
    assert [str(claim.production) for claim in suggested.claims] == ["Nightfall", "Nightfall", "Daybreak"]
    assert suggested.claims[2].production == other


def test_title_that_two_films_bear_is_left_to_staff():
    productions.production("Nightfall")
    productions.production("Nightfall")
    assert left_out(suggest(suggestion())) == (0, {Reason.SEVERAL: 1})


def test_title_of_merged_films_is_the_one_that_remains():
    film, other = productions.published_production("Nightfall"), productions.production("Nightfall")
    news.merge(film, other)
    assert suggested_claim().production == film


def credit(value="Daybreak", **fields):
    return suggestion(
        value, **({"property": "other_credit", "subject_kind": SubjectKind.PERSON, "subject": "Ada Lund"} | fields)
    )


def test_other_credit_of_a_film_that_is_here_names_it():
    film = productions.production("Daybreak")
    claims = suggest(credit(), credit("Gone Fishing")).claims
    assert [(claim.value_production, claim.value_text) for claim in claims] == [(film, ""), (None, "Gone Fishing")]


def test_remake_that_bears_the_title_of_its_original_is_none_of_itself():
    productions.production("Nightfall")
    claim = suggested_claim("Nightfall", "remake_of")
    assert (claim.value_production, claim.value_text) == (None, "Nightfall")


def test_book_of_the_title_of_another_film_stays_a_text():
    productions.production("Daybreak")
    assert suggested_claim("Daybreak", "based_on").value_text == "Daybreak"


# Parties


def test_party_is_known_by_name_key_and_alias():
    ada = people.person("Ada Lund")
    people.name(ada, "Ada Lund Ohlsson")
    claims = suggest(suggestion(person("ÁDA LUND")), suggestion(person("Ada Lund-Ohlsson"), "director")).claims
    assert [claim.value_party for claim in claims] == [ada, ada]


def test_party_that_is_new_is_made_once_as_a_draft():
    claims = suggest(suggestion(), suggestion(property="director"), credit()).claims
    ada = Party.objects.get()
    assert [claim.value_party or claim.party for claim in claims] == [ada, ada, ada]
    assert (ada.name, ada.kind, ada.status, ada.last_editor) == ("Ada Lund", "person", "draft", None)


def test_company_of_the_name_of_a_person_is_another():
    people.person("Ada Lund")
    claim = suggested_claim(company("Ada Lund"), "distributor")
    assert (claim.value_party.kind, Party.objects.count()) == ("company", 2)


def test_name_of_merged_people_is_the_one_that_remains_if_that_bears_it():
    ada, other = people.person("Ada Lund"), people.person("Ada Lund")
    news.merge(ada, other)
    assert suggested_claim().value_party == ada


def test_name_that_several_bear_is_the_one_who_is_credited_on_the_film():
    film = productions.production("Nightfall")
    people.person("Ada Lund")
    ours = people.person("Ada Lund")
    news.accepted_claim("director", ours, of=film)
    assert suggested_claim().value_party == ours


def test_name_that_several_bear_is_left_to_staff():
    people.person("Ada Lund")
    people.person("Ada Lund")
    assert left_out(suggest(suggestion(), credit())) == (0, {Reason.SEVERAL: 2})


def test_name_of_one_word_makes_nobody():
    assert left_out(suggest(suggestion(person("Rihanna")), suggestion(company("Halcyon"), "distributor"))) == (
        0, {Reason.ONE_WORD: 2},
    )  # fmt: skip
    assert Party.objects.count() == 0


def test_name_of_one_word_is_known_by_whoever_bears_it():
    rihanna = people.person("Rihanna")
    assert suggested_claim(person("Rihanna")).value_party == rihanna


def test_company_of_one_word_is_made_if_every_film_desk_knows_it():
    assert str(suggested_claim(company("Lionsgate"), "distributor").value_party) == "Lionsgate"


def test_value_that_may_be_a_text_stays_one_where_nobody_is_meant():
    claim = suggested_claim(company("Halcyon"), "represented_by", subject_kind=SubjectKind.PERSON, subject="Ada Lund")
    assert (claim.value_text, claim.value_party, str(claim.party)) == ("Halcyon", None, "Ada Lund")


def test_subject_of_one_word_makes_nobody():
    assert left_out(suggest(credit(subject="Rihanna"))) == (0, {Reason.ONE_WORD: 1})


def test_nobody_is_made_for_what_is_left_out():
    people.person("Ada Lund")
    people.person("Ada Lund")
    founded = {"subject_kind": SubjectKind.COMPANY, "subject": "Halcyon Pictures"}
    assert left_out(suggest(suggestion(property="founder", **founded))) == (0, {Reason.SEVERAL: 1})
    assert not Party.objects.filter(name="Halcyon Pictures").exists()


def test_near_name_is_noted_and_never_taken():
    ada = people.person("Ada Lund")
    claim = suggested_claim(person("Ada Lunde"), near="Ada Lund")
    assert (str(claim.value_party), claim.near, claim.value_as_printed) == ("Ada Lunde", ada, "Ada Lunde")


def test_near_name_of_the_very_party_is_none():
    ada = people.person("Ada Lund")
    Name.objects.create(party=ada, text="Ada Lunde", kind="misspelling")
    assert suggested_claim(person("Ada Lunde"), near="Ada Lund").near is None


def test_what_was_only_proposed_is_found_again_and_gives_way_to_somebody_real():
    proposed = suggested_claim().value_party
    again = suggest(suggestion(text="Ada Lund!"), article=news.article("Ada Lund!")).claims[0].value_party
    real = people.person("Ada Lund")
    later = suggest(suggestion(text="Ada Lund?"), article=news.article("Ada Lund?")).claims[0].value_party
    assert (again, later) == (proposed, real)


# Credits


def test_attribution_is_to_a_known_outlet():
    outlet = news.outlet("The Call Sheet")
    claim = suggested_claim(attributed_to="the call sheet", attribution="according to The Call Sheet")
    assert (claim.attributed_outlet, claim.attributed_party, claim.attribution) == (outlet, None, "according to The Call Sheet")


def test_attribution_is_to_a_known_party():
    ada = people.person("Ada Lund")
    claim = suggested_claim(person("Mikkel Thorvig"), attributed_to="Ada Lund", attribution="Lund said")
    assert (claim.attributed_outlet, claim.attributed_party) == (None, ada)


def test_attribution_to_nobody_known_is_only_printed():
    claim = suggested_claim(attributed_to="Some Blog", attribution="per Some Blog")
    assert (claim.attributed_outlet, claim.attributed_party, claim.attribution) == (None, None, "per Some Blog")
    assert not Party.objects.filter(name="Some Blog").exists()


def test_outlet_that_names_itself_is_no_origin_of_its_own():
    article = news.article(TEXT, outlet=news.outlet("Deadline"))
    [claim] = suggest(suggestion(attributed_to="Deadline", attribution="Deadline has learned"), article=article).claims
    assert (claim.attributed_outlet, claim.attribution) == (None, "Deadline has learned")


# What is said already


def test_same_said_twice_is_one_claim_by_the_surest_rule():
    weak, sure = suggestion(confidence=0.4, rule="cast.weak@1"), suggestion(confidence=0.9, quote="Ada Lund")
    [claim] = suggest(weak, sure).claims
    assert (claim.suggested_rule, claim.quotes.get().text) == ("cast.star@1", "Ada Lund")


def test_of_two_as_sure_the_one_that_says_more_is_taken():
    [claim] = suggest(suggestion(), suggestion(character="Mara")).claims
    assert claim.character == "Mara"


def test_beginning_and_end_of_the_same_are_two_claims():
    assert len(suggest(suggestion(), suggestion(effect=Effect.ENDS)).claims) == 2


@pytest.mark.parametrize("reject", ["", "misread"])
def test_again_adds_only_what_is_new(reject):
    article = news.article(TEXT)
    [claim] = suggest(suggestion(), article=article).claims
    news.decide(claim, reject=reject)
    director = suggestion(person("Mikkel Thorvig"), "director")
    suggested = suggest(suggestion(), director, article=article)
    assert [each.property for each in suggested.claims] == ["director"]


def test_again_does_not_bring_back_what_somebody_corrected():
    article = news.article(TEXT)
    [claim] = suggest(suggestion(person("Ada Lunde")), article=article).claims
    news.edit(claim, value_party=people.person("Ada Lund"))
    assert suggest(suggestion(person("Ada Lunde"), rule="cast.star@2"), article=article).claims == ()


def test_again_adds_what_was_put_down_to_the_wrong_film():
    article = news.article(TEXT)
    [claim] = suggest(suggestion(subject="Daybreak"), article=article).claims
    news.decide(claim, reject="wrong_subject")
    [again] = suggest(suggestion(), article=article, film="Nightfall").claims
    assert (str(again.production), again.position) == ("Nightfall", 2)


def test_claims_by_hand_count_as_said():
    film, ada = productions.production("Nightfall"), people.person("Ada Lund")
    article = news.article(TEXT)
    news.claim("cast", ada, of=film, article=article, by=staff.contributor())
    assert suggest(suggestion(), article=article).claims == ()


def test_claims_come_in_the_order_of_the_text():
    late, early = suggestion(quote="Ada Lund "), suggestion(person("Mikkel Thorvig"), "director", quote="Mikkel Thorvig")
    suggest(early, late)
    assert list(Claim.objects.order_by("position").values_list("property", "position")) == [("cast", 1), ("director", 2)]
