using Microsoft.AspNetCore.Antiforgery;

namespace Casus.App.Api;

/// <summary>Lets through only forms that a page of this desk has made for this visitor.</summary>
sealed class FormFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        await antiforgery.ValidateRequestAsync(context.HttpContext);
        return await next(context);
    }
}
