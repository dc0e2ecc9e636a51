using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ModelSync.AspNetCore.Http;

/// <summary>Answers bodies that were not taken with problem details, and writes wire types that an endpoint returns by their codecs.</summary>
internal static class WireFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var returned = Returned(context.MethodInfo);
        return invocation => InvokeAsync(invocation, next, returned);
    }

    /// <summary>The type of a handler's result.</summary>
    public static Type Returned(MethodInfo handler) =>
        handler.ReturnType is { IsGenericType: true } task && (task.GetGenericTypeDefinition() == typeof(Task<>) || task.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? task.GenericTypeArguments[0]
            : handler.ReturnType;

    private static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next, Type returned)
    {
        var services = invocation.HttpContext.RequestServices;
        var problem = invocation.Arguments.OfType<IWireArgument>().Select(static argument => argument.Problem).FirstOrDefault(static found => found is not null);
        if (problem is not null)
        {
            var messages = services.GetRequiredService<IOptions<WireHttpOptions>>().Value.Messages;
            return TypedResults.Problem(problem.ToDetails(messages, CultureInfo.CurrentUICulture.Name));
        }

        var result = await next(invocation).ConfigureAwait(false);
        if (result is null) return null;
        // What the handler says it returns: a case of a union goes with its discriminator.
        var catalog = services.GetRequiredService<WireTypeCatalog>();
        return (catalog.Find(returned) ?? catalog.Find(result.GetType())) is { } type ? new WireResult(type, result) : result;
    }
}
