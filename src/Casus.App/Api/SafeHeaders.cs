namespace Casus.App.Api;

/// <summary>Headers of every answer: no script or style but our own files, no frame around it, nothing sent to other sites.</summary>
static class SafeHeaders
{
    const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Set(HttpContext context, RequestDelegate next)
    {
        Set(context);
        return next(context);
    }

    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // Not 'no-referrer': browsers would then hide the origin of our own forms, by which foreign ones are told apart.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "private, no-cache";
    }
}
