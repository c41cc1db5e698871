namespace Casus.App.Api;

/// <summary>What somebody may do at the desk.</summary>
enum Access
{
    /// <summary>Nothing but sign in.</summary>
    None,

    /// <summary>Look at everything.</summary>
    Reader,

    /// <summary>Add articles and decide as well.</summary>
    Analyst,
}
