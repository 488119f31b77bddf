extension Lexicon {
  /// Verbs of concrete acts of institutions and office-holders, the cues of measures.
  static let actVerbWords: StaticString = #"""
    [act verbs]
    place surge exhaust
    launch provide deploy mend open expand build construct deliver allocate approve adopt introduce
    establish create invest fund finance donate inaugurate commission complete impose issue pass
    enact release increase reduce raise lower cut strengthen implement appoint award arrest train
    distribute install close repair upgrade renovate rehabilitate restore sign ratify conclude grant
    give hand supply send dispatch ship purchase procure buy acquire sell recruit hire vaccinate
    immunize treat develop design prepare draft publish produce manufacture test conduct carry
    organize organise operate manage administer begin commence initiate resume suspend halt stop end
    cancel ban prohibit restrict lift waive exempt subsidize subsidise pay spend disburse transfer
    channel earmark double triple scale boost accelerate simplify digitize digitise modernize
    modernise reform restructure reorganize amend repeal abolish extend renew replace relocate
    evacuate rescue resettle repatriate deport return register license licence certify inspect audit
    investigate prosecute charge convict seize confiscate destroy clear demine remove clean plant
    irrigate dig drill connect electrify import export airlift fly transport equip arm mobilize
    mobilise activate station patrol secure capture liberate rebuild reconstruct retrofit lease rent
    submit file sue enroll enrol employ offer sponsor co-sponsor contribute commit dedicate name
    nominate elect dismiss sack promote integrate merge standardize translate print broadcast teach
    educate cap depute handover regulate enforce combat counter tackle address curb fight disrupt
    dismantle block veto protect safeguard preserve conserve undertake pursue partner collaborate
    cooperate coordinate co-ordinate improve enhance support assist aid help facilitate leverage
    benchmark order authorize authorise direct instruct designate declare lay transform streamline
    centralize decentralize allot assign reserve settle lodge intercept detain process monitor
    review track map digitalize unveil roll phase refurbish resurface pave feed shelter relieve
    reimburse compensate refund forgive reschedule freeze unfreeze sanction list delist expel
    despatch mount overturn overrule rewrite perform finish fix update revoke reverse rescind table
    withdraw reopen reconnect enlist recover champion push abandon accede accredit add adjourn
    advance adjudicate airdrop amalgamate annex annul append apportion apprehend appropriate
    assemble attach auction augment avert bail barricade beautify blacklist blockade bolster bomb
    boycott broaden bulldoze bury calibrate canvass catalog catalogue cede clamp co-author
    co-develop co-finance co-found co-fund co-invest codify collect commercialize compile
    computerize consolidate convert coproduce correct craft cultivate curtail deactivate debut
    decentralise decommission decouple decriminalize deduct defuse delegate delete demarcate
    demilitarize demobilize demobilise demolish denationalize depose deregister deregulate
    desalinate detonate devalue devise devote devolve disarm disband discard discontinue disqualify
    dissolve divert divest downgrade downsize drain dredge dump duplicate eject eliminate embargo
    embed encrypt endow enlarge entrust eradicate erect escort evict excavate exclude execute exhume
    exonerate expedite expropriate extinguish extradite fabricate fast-track finalize finalise
    forfeit formalize formalise formulate forward fortify furnish fulfil fulfill galvanize gazette
    halve harmonise harmonize harvest heighten hoist imprison incarcerate incentivize incorporate
    indict induct industrialize infuse inject inoculate insert insure instal institute
    institutionalize insulate intensify interdict intern invalidate jail kick-start legalize
    legalise legislate lengthen levy liberalize liberalise liquidate loosen mandate mitigate modify
    nationalize nationalise neutralize nullify obtain offload operationalize operationalise optimize
    outfit outlaw outsource overhaul override peg penalize pilot pioneer plough plow pre-position
    preposition prevent privatize privatise promulgate publicize pump punish
    purge purify quadruple quarantine quash quell raid rationalize rationalise re-arm re-elect
    re-engage re-enter re-equip re-establish re-launch re-open reactivate readmit reallocate
    reappoint rearm reassign rebalance rebrand rechannel reclaim reclassify reconfigure reconvene
    recycle redeem redeploy redesign redesignate redevelop redirect redistribute redraft redraw
    refinance refit refloat reforest refuel regularize regularise rehire reimpose reinforce
    reinstate reintroduce reinvest reissue relaunch reload remand remedy remit remodel renegotiate
    renationalize render reorganise replenish reprogram repurpose requisition reroute reset reshape
    reshuffle restart restock retire retool retrain retrieve reunify reunite reuse revamp revise
    revitalize revitalise revive rezone ring-fence salvage sanitize scrap scrutinize seal segregate
    sentence separate sequester shell shorten shut shutter sink slash specialize stabilize
    stabilise stage stockpile subcontract summon supplement suppress surge surrender sweep swap
    tighten tailor terminate thwart toughen transition transmit transplant treble trim unblock
    uncover unify unleash unlock unload uproot upskill use utilise utilize vacate validate vet vote
    wage weld widen wipe bar discharge reject select adapt automate broker chlorinate dam
    de-escalate defend deter diversify ease impound pardon penalise repossess strip target tender
    trace underwrite unite crack
    defund circulate sharpen harbour harbor liaise obstruct bestow ration disenfranchise
    enfranchise onboard ferry tow haul cordon afforest fumigate spray disinfect sterilise
    sterilize cull deworm hospitalise hospitalize mediate arbitrate upscale mechanise mechanize
    fluoridate fertilise fertilize patent proclaim decree arraign parole acquit naturalise
    naturalize exile banish subpoena impeach censure decorate recapitalise recapitalize
    capitalise indemnify demerge clothe mothball airfreight barcode demonetise demonetize
    foster attack bribe coerce manipulate violate occupy delay postpone infiltrate withhold lock
    disallow invade besiege torture kidnap abduct persecute harass intimidate gut axe sabotage
    maltreat reassess re-appoint re-assess re-examine re-settle re-house re-introduce re-issue re-route
    re-structure re-train re-deploy re-build re-allocate
    accommodate arrange assassinate behead conscript degrade deforest deplete dilute disperse
    dislodge embezzle emancipate encircle enrich expatriate extort inflict infringe
    interrogate jettison loot maim misappropriate oust overthrow pacify persuade plunder pollute
    publicise ransack relegate remunerate resurrect retract rush scuttle smuggle snatch starve
    stifle subvert supplant topple trample undercut usurp vandalise victimise wreck
    bankroll cleanse commercialise configure customise delineate democratise diagnose dispense
    energize energise equalise incentivise incubate kickstart lend nurture recommence reconcile
    recoup rectify refocus repaint repay simulate standardise stimulate transcribe weatherise
    weatherize abrogate minimise minimize steal fine-tune
    enshrine expunge reaccredit realign recalibrate recapture recertify recommission
    reconstitute redenominate reelect reemploy refile rehouse reinter reoccupy repave repopulate
    charter cosponsor structure bump subject loan rename author declassify unseal sever normalise
    normalize elevate greenlight backdate rehome pre-deploy predeploy weaken soften
    reprint reseed retest retrench revaccinate rewire sandbag shortlist sow synchronise
    synchronize unban ventilate waterproof weaponise winterise rally verify ramp hike fit tag retag
    """#
}
