package com.leadnest.inbox.optout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences that ask for an end, over {@link Said}. A sentence that is taken for one by mistake costs a message and is
 * flagged; one that is overlooked breaks the law. Still, stopping by, cancelling an appointment and quitting a job are
 * daily talk of the businesses this is for, so each pattern wants words around its verb.
 */
final class PlainWords {

    /** Beyond this many words a message is about something else, and its words are too. */
    private static final int LONGEST = 60;

    private static final String THINGS =
            "(texts?|text messages|txts?|messages|msgs|emails?|e mails?|mails?|sms|spam|updates|notifications|reminders"
                    + "|offers|promotions|marketing|newsletters?)";

    private static final String POLITE = "(ok|okay|hey|hi|hello|no|please|pls|plz|just|can you|could you|would you"
            + "|will you|you can|i said|enough|thanks|thank you|guys|really|seriously)";

    private static final String AFTER = "(it|this|now|please|pls|plz|already|thanks|thank you|all|everything|right now"
            + "|immediately|asap|ok|today|forever|these|those|the|this|your|with|" + THINGS
            + "|texting|messaging|emailing|sending|contacting|writing|spamming|me|us|man|bro|sir|maam)";

    private static final List<Pattern> STOP = Stream.of(
                    // please stop · stop it now · can you stop the texts
                    "^(" + POLITE + " )*stop( " + AFTER + ")*( " + POLITE + ")*$",
                    "\\b(?<!dont )(?<!never )(?<!not )(?<!wont )(?<!didnt )(stop|quit|cease|discontinue) (with )?"
                            + "(all )?(the |these |your )?(texting|txting|messaging|emailing|e mailing|contacting|spamming"
                            + "|bothering|harassing|pestering|bugging|sending|writing)\\b(?! and driving)",
                    "\\b(stop|cancel|end|no more|discontinue) (all |the |these |those |your |any |my )*" + THINGS
                            + "\\b",
                    "\\b(do not|dont|dnt|never|no longer|not) (ever )?(text|txt|message|msg|email|e mail|mail|contact"
                            + "|write|write to|spam|bother|sms) (me|us|my|this|to this|anymore|any more|here|again)\\b",
                    "\\b(do not|dont|never|no longer|not) (ever )?(want|send|wish|need|like)( to)?( get| receive| be| me"
                            + "| us| any| more| anymore| your| these| further| getting| receiving| have)* "
                            + "(" + THINGS + "|texted|messaged|emailed|contacted)\\b",
                    "\\b(take|remove|delete|get|pull|drop|scratch) (me|us|my (name|number|email|e mail|phone|info|address|cell)"
                            + "|this (number|email|phone)) (off|from|out)\\b",
                    "^(" + POLITE
                            + " )*(remove|delete|unsubscribe|erase) (me|us|this number|my (number|email|info|data|contact))"
                            + "( " + AFTER + ")*$",
                    "\\b(want|like|need|wish|asked|ask|asking) to be (removed|taken off|unsubscribed|deleted|left alone)\\b",
                    "\\b(?<!not )(?<!dont )(?<!didnt )(unsubscribe|unsubcribe|unsuscribe|unsubscribed?|unsub)\\b(?! anyone)",
                    "\\b(lose|forget|delete|erase) my (number|email|phone|info)\\b",
                    "\\b(opt|opting|opted) (me |us )?out\\b(?! of (the |this |that |my )?(?!" + THINGS
                            + "|list|mailing|these|your|all|any|receiving|communication))",
                    "\\b(revoke|withdraw|rescind|cancel) (my |all |any )?(consent|permission|subscription)\\b",
                    "\\bno (more )" + THINGS + "\\b",
                    "\\bleave me alone\\b|^go away( please)?$|\\b(fuck|piss|bugger) off\\b",
                    "\\bwrong (number|person)\\b",
                    "\\b(off|from) (of )?(your|this|the|ur) (mailing |email |text |texting |call |calling |contact )?list\\b",
                    "^(stopp+|stpo|sotp|st op|s t o p|stop stop.*|unsub)$",
                    // Spanish
                    "\\bno me (escriba|escriban|mande|manden|envie|envien|contacte|contacten|moleste|molesten|llame ni escriba)\\b",
                    "\\b(deje|dejen|deja) de (escribirme|mandarme|enviarme|molestarme|contactarme|enviar|mandar)\\b",
                    "\\bno (quiero )?(recibir )?mas (mensajes|textos|correos)\\b|\\bquiten?me de (la|su) lista\\b")
            .map(Pattern::compile)
            .toList();

    /** Asking for the opposite, or talking about somebody else's. */
    private static final Pattern NOT =
            Pattern.compile("\\b(dont|do not|never|please dont) (stop|unsubscribe|remove|cancel"
                    + "|opt me out)\\b|\\bstop (by|in|over|at|and|for)\\b|\\bif i (unsubscribe|opt out)\\b");

    private PlainWords() {}

    static boolean stop(Said said) {
        return said.count() <= LONGEST
                && !NOT.matcher(said.words()).find()
                && STOP.stream()
                        .anyMatch(pattern -> pattern.matcher(said.words()).find());
    }
}
