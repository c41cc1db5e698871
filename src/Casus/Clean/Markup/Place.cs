namespace Casus.Clean.Markup;

/// <summary>The kinds of elements in which a piece of text stands.</summary>
[Flags]
enum Place
{
    None = 0,
    Link = 1 << 0,
    List = 1 << 1,
    Quote = 1 << 2,
    Table = 1 << 3,
    Figure = 1 << 4,
    Caption = 1 << 5,
    Aside = 1 << 6,
    Navigation = 1 << 7,
    Footer = 1 << 8,
    Header = 1 << 9,
    Form = 1 << 10,
    Article = 1 << 11,
    Main = 1 << 12,
    ArticleBody = 1 << 13,
    Hidden = 1 << 14,
    Paragraph = 1 << 15,
    Code = 1 << 16,
    Button = 1 << 17,
    Emphasis = 1 << 18,
    Time = 1 << 19,
}
