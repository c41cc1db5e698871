namespace Casus.App.Pages;

/// <summary>A numbered stretch of an article's text that a page marks.</summary>
sealed record Span(int Number, int Start, int End);
