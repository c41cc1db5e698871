using Casus.Language;
using Casus.Read.Modalities;
using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>Tells what someone means to bring about, which is a motive, from what is said to follow.</summary>
static class Intent
{
    public static bool Covers(Scene scene, int sentence, int verb)
    {
        var tree = scene.Sentences[sentence];
        while (tree.Words[verb].Is("conj") && tree.Words[verb].Head < verb && tree.Words[verb].Head >= 0 && tree.Child(verb, "nsubj") < 0)
            verb = tree.Words[verb].Head;
        var word = tree.Words[verb];
        if (word.Tag is not (Tag.Verb or Tag.Aux))
            return false;
        return word.Is("amod") || IsPurpose(tree, verb) || IsPlanned(scene, sentence, verb);
    }

    /// <summary>"measures to counter", "aimed at reducing", "goals of keeping".</summary>
    static bool IsPurpose(Sentence tree, int verb)
    {
        if (tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "mark") is not (>= 0 and var mark))
            return false;
        var word = tree.Words[verb];
        return tree.Words[mark].Lemma == "to" ? word.Is("advcl") || word.Is("acl") : PhraseClasses.Has("@aim", tree.Words[mark].Lemma);
    }

    static bool IsPlanned(Scene scene, int sentence, int verb)
    {
        var tree = scene.Sentences[sentence];
        if (ModalityReader.Of(tree, verb).Modality is not (Modality.Planned or Modality.Demanded) || tree.Child(verb, "aux") >= 0)
            return false;
        var subject = Syntax.Subject(tree, verb);
        return subject < 0 || scene.Cast.ActorsAt(sentence, subject).Count > 0;
    }
}
