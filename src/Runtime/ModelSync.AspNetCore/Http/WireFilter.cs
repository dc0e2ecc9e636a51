using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ModelSync.AspNetCore.Http;

/// <summary>Answers bodies that were not taken with problem details, and writes wire types that an endpoint returns by their codecs.</summary>
internal static class WireFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next) => invocation => InvokeAsync(invocation, next);

    private static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var services = invocation.HttpContext.RequestServices;
        var problem = invocation.Arguments.OfType<IWireArgument>().Select(static argument => argument.Problem).FirstOrDefault(static found => found is not null);
        if (problem is not null)
        {
            var messages = services.GetRequiredService<IOptions<WireHttpOptions>>().Value.Messages;
            return TypedResults.Problem(problem.ToDetails(messages, CultureInfo.CurrentUICulture.Name));
        }

        var result = await next(invocation).ConfigureAwait(false);
        return result is not null && services.GetRequiredService<WireTypeCatalog>().Find(result.GetType()) is { } type ? new WireResult(type, result) : result;
    }
}
