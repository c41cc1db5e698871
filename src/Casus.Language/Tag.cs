namespace Casus.Language;

/// <summary>The seventeen universal part-of-speech tags (Universal Dependencies v2).</summary>
public enum Tag
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
