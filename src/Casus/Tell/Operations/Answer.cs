using System.Globalization;

namespace Casus.Tell.Operations;

/// <summary>What an operation answers: a page of a list, a document, or why it cannot. <c>AnswerText</c> and <c>AnswerJson</c> write it.</summary>
public abstract record Answer
{
    Answer()
    {
    }

    /// <summary>One page of a list. <see cref="Columns"/> name the cells of every entry.</summary>
    public sealed record Listed(string Title, IReadOnlyList<string> Columns, IReadOnlyList<Entry> Entries) : Answer
    {
        /// <summary>How many entries there are in all, on this page and the others.</summary>
        public int Total { get; init; }

        /// <summary>How many stand before this page.</summary>
        public int Skipped { get; init; }

        /// <summary>How many stand behind this page.</summary>
        public int Left => Total - Skipped - Entries.Count;

        /// <summary>The cursor of the next page; null on the last.</summary>
        public string? Next => Left > 0 ? (Skipped + Entries.Count).ToString(CultureInfo.InvariantCulture) : null;

        /// <summary>What a reader should know of the list: "2 events without a date are not shown".</summary>
        public IReadOnlyList<string> Remarks { get; init; } = [];
    }

    /// <summary>One thing told as a whole: its text for a person and its JSON for a program.</summary>
    public sealed record Document(string Title, string Text, string Json) : Answer;

    /// <summary>It cannot be answered; <see cref="Missing"/> where the thing asked for is not there.</summary>
    public sealed record Refused(string Reason) : Answer
    {
        public bool Missing { get; init; }
    }
}
