namespace Casus.Clean;

/// <summary>The kinds of page furniture.</summary>
public enum RemovalKind
{
    Other,
    Navigation,
    ShareBar,
    CommentForm,
    PhotoCredit,
    Caption,
    Byline,
    DateLine,
    AuthorBio,
    RelatedLinks,
    Advertisement,
    Newsletter,
    CookieNotice,
    Paywall,
    ViewCounter,
    ForeignInterface,
    RepeatedTitle,
    CreditLine,
    Copyright,
}
