"""Set phrases for somebody who goes, is put out or will have nothing to do with a film, in the language of
`news.suggest.expressions`. Plain verbs of leaving are in `exits`."""

# Somebody goes: "X took herself off the film".
GOES = """
@remove/@detach/@unattach/@disengage/@extricate/@excuse/@recuse/@free/@exclude SELF from
@take/@count/@write/@bow/@opt SELF out/off
@wave/@bid/@kiss goodbye/farewell/adieu
@make HER _ exit
@make an/an _ exit
@fly the coop
@head for the exit/exits/door
@hang up HER
@surrender/@forfeit/@resign/@lose HER PART
@lose the PART
@let go of HER PART
@hand/@give/@turn back HER PART
@call time on
@call it a day
@call it quits
@fall by the wayside
@fall out of
@drop off
@split from/with
@break with/away/off
@slip away/out
@cancel/@scrap/@shelve/@abandon HER plans/plan
@reverse course
@change HER mind
@have/has a change of heart
@get/@have/has cold feet
@sour on
@throw in the towel
@turn in HER badge/notice/resignation
@disappear/@vanish from the cast/line-up/lineup/film/project/production/credits
BE done/finished/through with
BE history
told/asked to leave/go
no longer in/on/associated/available
no longer a/the/its/his/her PART
out of the running/picture/frame/film/project/cast/line-up/lineup
out of contention
not/n't/longer be able to make/do/star/appear/take/continue/film/shoot
@have/has to withdraw/leave/quit/bow/drop/pull/step/pass
fallen/faded from the picture
""".strip().splitlines()

# Somebody goes, and why or when is said: of what need not be.
GOES_FOR_A_REASON = """
@fall out over/during/when/while/before
""".strip().splitlines()

# Somebody is put out, in the passive: "X has been released from the film".
PUT_OUT = """
BE _ released/excluded/struck/erased/scrubbed/scratched/pulled/yanked/unseated/withdrawn/expelled/uninvited/unhired from
BE _ ruled/frozen/edged/eased/nudged/hustled/drummed/shut out of
BE _ relieved of
BE _ stripped of HER PART
BE _ taken/bounced/thrown off
BE _ let out of
@get the boot/axe/chop/push/sack/heave-ho/hook
""".strip().splitlines()

# Somebody does not take part: it ends what was planned, and denies what was not.
STAYS_OUT = """
@sit out
@sit this/that _ out
@skip/@miss
@skip out on
can no longer do/star/appear/make/play/commit/take/direct/be
cannot/can't/couldn't do/star/appear/make/play/commit/take/direct/fit
unable to do/star/appear/make/play/continue/commit/take/film/shoot/return/reprise/direct/join/be
unavailable for/to
not available for/to
NOT/n't be making/doing/seen
won't/not/couldn't make/do
won't be seen in
""".strip().splitlines()

# Somebody was never to be in it: "X gave it a pass".
REFUSES = """
@snub
@give/@take a pass to/on
@give it/this _ a pass
@say no thanks to
@say thanks but no thanks to
@have/has no plans/intention/intentions/desire/interest/wish to/of/in
@have/has nothing to do with
never/not in talks
never/not _ in the running/frame/mix
not/never/n't/isn't/wasn't going to be/do/star/play/direct/join
@lose/@miss out on a/the PART
@lose out to
beaten to the PART
not/didn't/never/n't land/get/win the PART
@keep HER distance from
not happening
NOT/n't be the/a villain/hero/heroine/lead/star/baddie/antagonist/protagonist
@deny being/having/joining/signing
no one/nobody has approached/asked/contacted/called HER
""".strip().splitlines()

# The makers put somebody out: "they have moved on from X".
PUTS_OUT = """
@give the boot/axe/push/sack to
@show the door to
@move on from/without
@go/@proceed/@press/@carry/@forge ahead/forward/on without
@proceed without
@decide against
@cut/@turn loose
@cast off/aside
@turf/@throw/@kick/@freeze/@shut out
@say goodbye/farewell to
@bid/@wave farewell/goodbye/adieu to
@split with
@back away from
@release
no longer working with
@do without
after/before/since/by/in losing
""".strip().splitlines()

# Somebody comes instead of whoever is named behind: "X steps into the part vacated by Y".
COMES_FOR = """
@sub/@deputise/@cover for
@sub/@fill/@step/@come/@stand/@slot/@jump/@swap in _ for
BE in for
swapped/subbed/drafted/brought/flown/parachuted/slotted in for
@take HER/the place/seat/spot/chair of
@assume/@take the PART from
@take/@pick up the baton/mantle/reins/megaphone from
chosen/picked/preferred/selected/favoured/favored over
@replace the departed/departing/outgoing/original/ousted/fired
the/a successor to
vacated/left/abandoned/relinquished by
had belonged to
originally/initially/first/once/previously intended/meant/earmarked/written/offered/given for/to
originally/initially/first/once/previously held/played by
after/following the exit/departure/withdrawal/firing/removal/loss of
""".strip().splitlines()
