using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelSync.Generated.V1;

namespace ModelSync.AspNetCore.Http;

/// <summary>
/// A wire type as the body of a request: read by its codec, JSON or MessagePack, and checked by its validator. What is wrong is answered with problem details before
/// the endpoint runs: <c>app.MapPost("/bids", (Wire&lt;BidRequest&gt; body) =&gt; ...)</c>.
/// </summary>
/// <typeparam name="T">A wire type of a surface that <c>AddWireTypes</c> was called for, or the Create or Patch type of a model.</typeparam>
public sealed class Wire<T> : IWireArgument, IBindableFromHttpContext<Wire<T>>, IEndpointParameterMetadataProvider
    where T : notnull
{
    private readonly T? _value;

    private Wire(T? value, WireProblem? problem) => (_value, Problem) = (value, problem);

    /// <summary>The valid value.</summary>
    /// <exception cref="BadHttpRequestException">There is none, and the filter that answers for it was not run.</exception>
    public T Value => Problem is null ? _value! : throw new BadHttpRequestException(Problem.Title, Problem.Status);

    internal WireProblem? Problem { get; }

    WireProblem? IWireArgument.Problem => Problem;

    /// <inheritdoc/>
    public static async ValueTask<Wire<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<WireHttpOptions>>().Value;
        if (WireMediaType.IsMessagePack(context.Request.ContentType) is not { } isMessagePack) return new(default, WireProblem.MediaType);
        using var body = new WireBuffer();
        if (!await WireBody.TryReadAsync(context.Request, body, options.MaxBodyBytes).ConfigureAwait(false)) return new(default, WireProblem.TooLong(options.MaxBodyBytes));
        var type = context.RequestServices.GetRequiredService<WireTypeCatalog>().Get(typeof(T));
        var (value, error, position) = isMessagePack ? type.ReadMessagePack(body.WrittenSpan, options.Limits) : type.ReadJson(body.WrittenSpan, options.Limits);
        if (error != WireErrorCode.None) return new(default, WireProblem.Unreadable(error, position));
        var now = new RuleContext(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        var violations = await type.ValidateAsync(value!, now, context.RequestServices, context.RequestAborted).ConfigureAwait(false);
        return violations.Count == 0 ? new((T)value!, null) : new(default, WireProblem.Invalid(violations));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata([.. WireMediaType.All], typeof(T)));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(HttpValidationProblemDetails), ["application/problem+json"]));
        builder.Metadata.Add(new WritesWireTypes(typeof(T)));
        builder.FilterFactories.Add(WireFilter.Create);
    }
}

/// <summary>What the filter asks an argument, whatever its type.</summary>
internal interface IWireArgument
{
    WireProblem? Problem { get; }
}
