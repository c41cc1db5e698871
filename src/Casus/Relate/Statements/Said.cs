using Casus.Read;

namespace Casus.Relate.Statements;

/// <summary>A statement with the position of its article, its frame and the weighed terms of the words that carry it.</summary>
sealed record Said(int Article, Statement Statement, Frame Frame, Content Content);
