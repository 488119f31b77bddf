extension Lexicon {
  /// Verbs and what they do in a release. A new cue is one word in its class here.
  static let verbWords: StaticString = #"""
    [irregular verbs]
    say said said
    tell told told
    make made made
    give gave given
    take took taken
    hold held held
    meet met met meeting
    speak spoke spoken
    build built built
    bring brought brought
    buy bought bought
    begin began begun beginning
    become became become
    break broke broken
    choose chose chosen
    come came come
    cut cut cut cutting
    do did done
    draw drew drawn
    drive drove driven
    fall fell fallen
    feel felt felt
    fight fought fought
    find found found
    fly flew flown
    forget forgot forgotten forgetting
    get got got/gotten getting
    go went gone
    grow grew grown
    hear heard heard
    keep kept kept
    know knew known
    lay laid laid
    lead led led
    leave left left
    lend lent lent
    let let let letting
    lose lost lost
    mean meant meant
    pay paid paid
    put put put putting
    read read read
    rise rose risen
    run ran run running
    see saw seen
    seek sought sought
    sell sold sold
    send sent sent
    set set set setting
    show showed shown
    shut shut shut shutting
    sit sat sat sitting
    spend spent spent
    stand stood stood
    strike struck struck
    teach taught taught
    think thought thought
    undertake undertook undertaken
    underline underlined underlined
    understand understood understood
    win won won winning
    withdraw withdrew withdrawn
    write wrote written
    overcome overcame overcome
    oversee oversaw overseen
    uphold upheld upheld
    forgive forgave forgiven
    commit committed committed committing
    submit submitted submitted submitting
    admit admitted admitted admitting
    permit permitted permitted permitting
    refer referred referred referring
    transfer transferred transferred transferring
    confer conferred conferred conferring
    defer deferred deferred deferring
    stop stopped stopped stopping
    plan planned planned planning
    ban banned banned banning
    equip equipped equipped equipping
    ship shipped shipped shipping
    drop dropped dropped dropping
    cap capped capped capping
    step stepped stepped stepping
    tap tapped tapped tapping
    map mapped mapped mapping
    spur spurred spurred spurring
    retrain retrained retrained retraining
    travel travelled/traveled travelled/traveled travelling
    cancel cancelled/canceled cancelled/canceled cancelling
    signal signalled/signaled signalled/signaled signalling
    channel channelled/channeled channelled/channeled channelling
    counsel counselled/counseled counselled/counseled counselling
    program programmed programmed programming
    handover handed-over handed-over
    benefit benefited/benefitted benefited/benefitted benefiting
    rebuild rebuilt rebuilt
    broadcast broadcast broadcast
    forecast forecast forecast
    freeze froze frozen
    hide hid hidden
    sign signed signed
    vow vowed vowed
    panic panicked panicked panicking
    steal stole stolen
    wear wore worn
    sing sang sung
    ride rode ridden
    catch caught caught
    offset offset offset offsetting
    arise arose arisen
    bear bore borne
    bind bound bound
    spread spread spread
    upset upset upset upsetting
    split split split splitting
    invite invited invited
    withhold withheld withheld
    foresee foresaw foreseen
    sweep swept swept
    sink sank sunk sinking
    swear swore sworn
    redraw redrew redrawn
    retake retook retaken retaking
    undergo underwent undergone
    mislead misled misled
    flee fled fled fleeing
    dig dug dug digging
    hit hit hit hitting
    bid bid/bade bid/bidden bidding
    shoot shot shot
    strip stripped stripped stripping
    undo undid undone
    redo redid redone
    weave wove woven
    withstand withstood withstood
    sleep slept slept
    dwell dwelt dwelt
    deal dealt dealt
    awake awoke awoken
    swim swam swum swimming
    outlay outlaid outlaid
    scrap scrapped scrapped scrapping
    swap swapped swapped swapping
    trim trimmed trimmed trimming
    slip slipped slipped slipping
    plug plugged plugged plugging
    dub dubbed dubbed dubbing
    curb curbed curbed
    bar barred barred barring
    dam dammed dammed damming
    fit fitted/fit fitted/fit fitting
    refit refitted refitted refitting
    outfit outfitted outfitted outfitting
    re-equip re-equipped re-equipped re-equipping
    re-build re-built re-built
    retrofit retrofitted retrofitted retrofitting
    remit remitted remitted remitting
    transmit transmitted transmitted transmitting
    emit emitted emitted emitting
    annul annulled annulled annulling
    compel compelled compelled compelling
    expel expelled expelled expelling
    propel propelled propelled propelling
    control controlled controlled controlling
    patrol patrolled patrolled patrolling
    enrol enrolled enrolled enrolling
    deter deterred deterred deterring
    incur incurred incurred incurring
    occur occurred occurred occurring
    prefer preferred preferred preferring
    regret regretted regretted regretting
    rebut rebutted rebutted rebutting
    label labelled/labeled labelled/labeled labelling
    level levelled/leveled levelled/leveled levelling
    fuel fuelled/fueled fuelled/fueled fuelling
    refuel refuelled/refueled refuelled/refueled refuelling
    remodel remodelled/remodeled remodelled/remodeled remodelling
    fulfil fulfilled fulfilled fulfilling
    instal installed installed installing
    reset reset reset resetting
    wage waged waged
    quit quit quit quitting
    rid rid rid ridding
    bend bent bent
    bleed bled bled
    blow blew blown
    breed bred bred
    burn burned/burnt burned/burnt
    burst burst burst
    cling clung clung
    creep crept crept
    forbid forbade forbidden forbidding
    grind ground ground
    kneel knelt knelt
    lean leaned/leant leaned/leant
    lie lay lain lying
    overhear overheard overheard
    overrun overran overrun overrunning
    overtake overtook overtaken
    shake shook shaken
    shine shone shone
    shrink shrank shrunk
    spit spat spat spitting
    spoil spoiled/spoilt spoiled/spoilt
    throw threw thrown
    thrust thrust thrust
    tread trod trodden
    underlie underlay underlain underlying
    hang hung hung
    airdrop airdropped airdropped airdropping
    allot allotted allotted allotting
    beg begged begged begging
    chop chopped chopped chopping
    dispel dispelled dispelled dispelling
    drag dragged dragged dragging
    embed embedded embedded embedding
    excel excelled excelled excelling
    flag flagged flagged flagging
    grab grabbed grabbed grabbing
    gut gutted gutted gutting
    hug hugged hugged hugging
    infer inferred inferred inferring
    kidnap kidnapped kidnapped kidnapping
    nod nodded nodded nodding
    outstrip outstripped outstripped outstripping
    overlap overlapped overlapped overlapping
    peg pegged pegged pegging
    readmit readmitted readmitted readmitting
    rebel rebelled rebelled rebelling
    recap recapped recapped recapping
    recur recurred recurred recurring
    repel repelled repelled repelling
    reprogram reprogrammed reprogrammed reprogramming
    retag retagged retagged retagging
    rob robbed robbed robbing
    rot rotted rotted rotting
    rub rubbed rubbed rubbing
    scan scanned scanned scanning
    scrub scrubbed scrubbed scrubbing
    shrug shrugged shrugged shrugging
    shun shunned shunned shunning
    skip skipped skipped skipping
    stem stemmed stemmed stemming
    stir stirred stirred stirring
    stun stunned stunned stunning
    tag tagged tagged tagging
    unban unbanned unbanned unbanning
    vet vetted vetted vetting
    wrap wrapped wrapped wrapping
    [verbs]
    become seem appear remain feel know think believe understand see hear read find look consider
    need want wish hope like love fear doubt mean matter depend belong contain include involve
    concern affect suffer die happen occur arise exist live stay wait try seek use work act play serve
    help benefit allow enable let mean lead follow come go get keep turn grow rise fall increase
    change improve reach face learn teach study write forget remember recognize recognise
    represent constitute comprise consist mark reflect demonstrate show prove indicate suggest
    reveal result cause stem depend differ vary relate apply enjoy celebrate honor honour attend
    arrive depart leave return enter pass win lose fight struggle cost earn hurt kill injure wound
    continue ensure advance achieve save prevent deepen further defend afford sustain exercise access
    alleviate fulfill fulfil generate undermine accept retain prioritize prioritise foster control
    handle risk incorporate avoid revitalize select target avert accommodate underpin force move
    attract limit justify speed identify exploit chart bolster diversify align mitigate solve deter
    minimize minimise respect decide unlock harmonize harness craft supplement fill compete vote ease
    succeed invoke qualify inspire yield decrease harm complement capitalize respond remind pursue
    recognise deliver join work lead raise bring set enable empower inform equip tie link focus
    displace destroy damage threaten attack strike impact drive shape define determine describe
    shun eschew imbibe desist emulate inculcate adhere abide exhibit replicate popularize sensitize
    sensitise mainstream reciprocate
    hint divulge intimate aver assent embrace uphold tar
    explore examine exchange share own possess seek strive endeavor endeavour brief
    rule kick check question grill quiz start look
    accuse avail behave bend betray bleed bloom blow boast boil borrow bother bounce breathe breed
    brighten burn burst care cheer choke chop click climb cling combine commute compare comply
    compromise conceal conceive concentrate confess conflict conform confront confuse consume
    contemplate contend contradict contrast convince cope correlate crawl creep crumble cry
    culminate dare decay deem derive descend desire disagree disappoint disapprove discern
    discriminate disregard distinguish distort distract disturb dive drag dry elude emanate
    emigrate empathise empathize encroach endanger entertain entice entitle envy equate erode err
    evade evaporate evoke exacerbate exaggerate excel exemplify exert exit fade fail faint falter
    fascinate flatter fluctuate forbid frighten frustrate gauge gaze gleam glow grab grapple grasp
    gravitate grieve grind guide hang hate haunt heed hinder hinge hover hug idle illustrate
    imitate immigrate impede imply impress incline indulge infer inhabit inhibit innovate insult
    interfere intermarry interpret interrupt intersect intertwine intervene intrigue intrude
    irritate jeopardise jeopardize kneel knit knock lack languish lean lessen lie marvel mature
    melt merit mind mingle misinform miss mistreat misuse moan mock nod object oblige obscure
    occasion offend oppress outlive outperform outstrip outweigh overburden overestimate overhear
    overlap overload overpower overrun overshadow overstate overtake overwhelm paralyse paralyze
    penetrate permeate perpetrate perpetuate persevere pertain ponder portray pour precede
    precipitate preclude pretend price provoke punch radiate rape rattle react realise realize
    reappear rear rebel rebound reckon recline recur reek regard reign rejoice relax relinquish
    relish rely reminisce resist resonate resort retaliate retreat revel revere revolve roam rob
    rot rub satisfy savour scare scatter scold scratch scream sense shake shatter shine shout
    shrink shrug skate skip slaughter slow soak socialise socialize spare speculate spit spoil
    sprout startle stigmatise stigmatize stir straddle stray stumble stun succumb suffice
    suffocate suit surmount swallow sympathise sympathize tease tempt terrify thaw thrash thrill
    throw thrust tilt tout transcend traumatise traumatize tread treasure trespass underestimate
    underlie unfold unravel usher utter venture vibrate victimize vilify wander wane wither
    worship wrap wreak wrestle yearn yell endorse disseminate supervise spearhead schedule switch
    scan upload download document interview photograph paint pack package tutor mentor orient
    notify detect deposit gift credit alert analyse analyze compose curate customize digitalise
    divide subdivide supersede uplift popularise rotate reintegrate regenerate refine redefine
    refresh recreate prescribe propagate pinpoint maximise maximize optimise localise localize
    itemize itemise institutionalise inscribe interconnect immunise garner equalize edit decongest
    debrief campaign brainstorm attain accomplish absorb affiliate appraise bridge buttress
    categorize categorise classify compost cement animate bypass calculate cease circumvent
    collate confine conquer contact counteract decolonise defeat deputise deputize derail deviate
    dictate differentiate disable discipline disengage dispel disembark dissuade embark enclose
    encode enumerate erase evidence expend expose extract facelift falsify fence fetch filter
    finetune fish flag forestall forge fuse germinate govern graduate groom guard hasten headhunt
    heal hijack illuminate implant industrialise infect interlink kindle massage micromanage
    monetize monetise motivate mow multiply navigate nourish overcharge probe prune quantify
    quicken readjust reafforest reap rearrange reassert rebuke recap recharge reconfirm reconvert
    recuperate redouble reenact reestablish refuse regain regroup rehearse reignite reimagine
    reinvigorate rejuvenate rekindle renounce reorient repel replant reposition resow revert
    revisit sanitise scrub sculpt solidify specify steer strategise strategize stream submerge
    subscribe substantiate substitute synthesise synthesize systematise systematize tamper terrace
    till top-up trigger typify unbundle uncouple unearth unpack upcycle vandalize
    [state verbs]
    become seem appear remain feel know think believe understand see hear need want wish hope
    like matter depend belong contain include involve benefit happen occur come go get find learn
    enjoy mean lead result cause allow require exist reflect represent mark play serve affect prove
    face suffer die lose win fall rise grow concern reach cost differ vary deserve owe love fear
    look wait try live struggle remember forget doubt own possess arise apply consist comprise
    constitute relate earn succeed yield threaten harm afford attract compete stem risk evolve
    emerge worsen deteriorate escape flee migrate perish drown survive linger loom prevail persist
    stagnate flourish thrive prosper originate expire lapse coincide converge diverge resemble
    embody epitomize symbolize symbolise signify entail encompass surround dominate exceed
    outnumber outpace surpass inherit incur undergo encounter endure tolerate resent crave suppose
    imagine assume presume foresee envisage envision anticipate await aspire perceive witness
    observe overlook neglect ignore listen hesitate refrain abstain prefer tend tremble weep sleep
    sit wear eat drink misunderstand necessitate presuppose correspond clash collide collapse
    explode erupt swell soar plunge plummet decline dwindle diminish recede subside tumble
    disappear vanish materialize materialise coexist co-exist dwell reside weigh rest waver relent
    [speech verbs]
    say tell note add stress emphasize emphasise underline underscore highlight state point explain
    announce declare report reveal disclose confirm reiterate reaffirm affirm acknowledge admit
    argue claim comment remark observe recall reply respond answer warn caution inform describe
    mention hint divulge intimate aver assert insist maintain believe think suggest indicate conclude
    express voice convey speak echo commend cite outline detail elaborate clarify quip
    lament charge complain concede deny stipulate read write ask urge promise pledge vow
    assure reassure hope predict expect estimate recount narrate testify opine posit appeal demand call
    remind brief advise counsel propose recommend request
    [pledge verbs]
    foreshadow pledge promise vow commit undertake guarantee agree offer resolve swear volunteer assure reassure decide
    [request verbs]
    urge ask call appeal request demand invite propose recommend encourage press implore beg
    plead petition task instruct direct advise beseech exhort require lobby pressure
    suggest order assign seek enjoin admonish entreat counsel solicit
    remind caution
    [restating verbs]
    reaffirm reiterate restate affirm express underscore emphasize emphasise stress underline renew
    discuss speak extend reinforce confirm voice repeat share declare state convey highlight note show demonstrate signal communicate indicate
    [intending verbs]
    intend plan aim expect hope seek
    [meeting verbs]
    meet host receive welcome visit hold convene confer chair co-chair cohost co-host
    talk speak call telephone phone greet join gather assemble lead engage brief interact
    [attending verbs]
    attend participate join accompany speak present address moderate lecture grace preside
    [travel verbs]
    travel arrive fly depart visit tour proceed
    [courtesy verbs]
    thank welcome praise commend applaud congratulate appreciate condemn deplore criticize criticise
    regret celebrate honor honour recognize recognise acknowledge salute hail laud
    mourn condole denounce lament extend discuss review consider examine exchange share
    explore assess evaluate address cover touch raise debate deliberate consult negotiate
    thank admire cherish value oppose agree
    """#
}
