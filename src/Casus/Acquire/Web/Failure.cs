namespace Casus.Acquire.Web;

/// <summary>Says in words for a person why an answer was not had.</summary>
static class Failure
{
    /// <summary>The innermost reason: what lies around it says only that something failed.</summary>
    public static string Of(Exception exception) => exception switch
    {
        TimeoutException or ClosedAddressException or TooLargeException => exception.Message,
        { InnerException: { } inner } => Of(inner),
        _ => $"the host could not be reached, or the answer broke off: {exception.Message}",
    };
}
