import type { Lexicon } from '../lexicon.ts';
import { general } from './en-general.ts';
import { phrases } from './en-phrases.ts';

/** English as people write about internal services. */
export const en: Lexicon = {
  locale: 'en',
  general,
  words: {
    '3': `excellent outstanding perfect perfectly amazing fantastic wonderful exceptional superb brilliant awesome
      terrific flawless exemplary excellence love loved stellar incredible impeccable delighted`,
    '2': `good great nice best better well fast faster quick quickly quicker prompt promptly speedy rapid timely
      efficient efficiently efficiency effective effectively helpful helped courteous courtesy polite politely
      kind kindly kindness friendly respectful respect patient patience competent competence knowledgeable
      skilled capable expert professional professionally professionalism reliable reliably reliability
      dependable trustworthy trust clear clearly clarity transparent transparency concise punctual resolve
      resolves resolved solve solves solved sorted fixed accurate accurately accuracy correct correctly
      proactive proactively proactivity available accessible approachable attentive caring care-a-lot
      collaborative cooperative cooperation partnership partners supportive supported organized organised
      satisfied satisfying satisfaction happy pleased glad grateful thankful thanks thank appreciate
      appreciated appreciation congratulations congrats praise improved improving improvement improvements
      progress recommend recommended easy easily easier simple smooth smoothly seamless seamlessly convenient
      practical flexible flexibility empathy empathetic understanding dedicated dedication committed
      commitment motivated proud valued recognized recognised fair fairly welcoming comfortable responsive
      responsiveness thorough thoroughly useful productive enjoy enjoyed like liked impressed impressive safe
      solution solutions trusted delivers delivered valuable superior consistent consistently hassle-free
      on-time`,
    '0.5': `ok okay fine alright`,
    '1': `adequate works worked working responded replied answered explained informed notified sufficient stable
      support supports positive helps decent follow-up interesting`,
    '-1': `improve bureaucratic bureaucracy repetitive waiting wait waits limited outdated manual chasing chase
      chased concern concerned concerns average mediocre pending rework doubt doubts tired expensive`,
    '-2': `bad badly poor poorly worse worst slow slower slowly slowness late later-than delay delays delayed
      delaying overdue lengthy confusing confused confusion disorganized disorganised disorganization messy
      mess chaos chaotic careless rude rudely rudeness arrogant arrogance dismissive unhelpful unfriendly
      disrespectful disrespect impolite indifferent incompetent incompetence unprepared unprofessional
      unqualified inadequate insufficient unsatisfied dissatisfied dissatisfaction unsatisfactory unhappy
      insecure useless inefficient inefficiency ineffective error errors wrong wrongly mistake mistakes
      incorrect incorrectly inaccurate fail fails failed failing failure failures problem problems problematic
      issue issues complaint complaints complain complained complaining difficult difficulty difficulties hard
      complicated complex cumbersome clunky lack lacks lacked lacking missing missed misses absent ignore
      ignored ignores ignoring neglected neglect negligent frustrating frustrated frustration disappointed
      disappointing disappointment annoyed annoying irritating upset overloaded overwhelmed overworked stress
      stressed stressful exhausting exhausted burnout unfair unfairly demotivated demotivating undervalued
      worsened worsening broken breaks broke crash crashes crashed crashing down unstable unavailable
      unreachable refused refuses denied lost loses losing incomplete imprecise inflexible rigid weak
      forgotten forgot forgets unclear vague obsolete unreliable inconsistent pointless impossible conflict
      conflicts bug bugs buggy painful struggle struggled struggling stuck waste wasted wasting wastes blocked
      blocks unresolved unanswered unresponsive hate unacceptable-delay never-ending`,
    '-3': `terrible terribly horrible awful awfully disgraceful shameful shame unacceptable appalling dreadful
      ridiculous absurd hated despise disaster disastrous abysmal pathetic humiliating humiliated harassment
      atrocious`,
  },
  phrases,
  negators: `not not-yet still-not still-no no never nor neither none nobody nothing without hardly barely rarely seldom lack lacks lacked lacking
    little few don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't
    haven't hadn't ain't dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt
    less insufficient`,
  lacks: 'lack lacks lacked lacking without',
  wishes: `would-like should could would wish hope must need needs please want wants suggest suggestion ought
    used-to-be`,
  more: 'more',
  comparatives: 'faster quicker better sooner easier clearer simpler fewer less',
  than: 'than',
  solvers:
    'solve solves solved solving resolve resolves resolved resolving fix fixes fixed fixing sort sorted sorts handled',
  articles: 'a an the my our your their its this that these those any of to',
  infinitive:
    /^(?:be|get|have|give|reply|respond|answer|make|communicate|provide|offer|show|send|act|write|ask)$/,
  boosters: `very really extremely so super totally absolutely always highly truly incredibly quite completely particularly
    especially`,
  dampers: 'a-little a-bit somewhat slightly partly almost fairly sometimes rather bit maybe',
  contrasts: 'but however though although yet nevertheless',
  connectors: 'and or nor',
  empty: `n a
    na
    none
    no
    nothing
    nothing to add
    nothing to declare
    nothing to say
    nothing else
    no comment
    no comments
    no further comments
    no suggestions
    not applicable
    don't know
    i don't know
    dont know
    not sure
    nil
    test
    nope
    same
    same as above`,
  nothing: "none nothing no nil nope nah not don't dont n",
  fillers: `i i'd i've have has had can could think of on to add say declare report mention comment comments
    suggestion+ remarks observations opinion at this that the a for me my now moment time any anything else further more
    much really right con cons negative negatives downside+ drawback+ disadvantage+ point points side so far yet here do does did know
    applicable apply is are was there it everything and in particular special specific come comes mind as see all with about been found find noticed honestly personally currently today ever
    worth mentioning noting month week quarter year time round from any be if what who be we we've us our answer answered applied`,
};
