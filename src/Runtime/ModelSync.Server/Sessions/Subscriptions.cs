using ModelSync.Contract.Wire.Projection;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>
/// The live queries of one session: checks who asks for what, binds the user's claims and hands the rest to the engine.
/// A denied query and one that does not exist look the same to the client.
/// </summary>
internal sealed class Subscriptions(SessionServices services, ILiveConnection connection, Dialect dialect, Guid sessionId, bool mayResume)
{
    // What nobody has: answered, and counted, like everything that cannot be resumed.
    private static readonly Known Nothing = new(-1, null, 0, null);

    private SubIdTable<LiveQuery> _open;
    private readonly TokenBucket _rate = new(services.Settings.SubscriptionsPerSecond, services.Settings.SubscriptionBurst, services.Time);

    /// <summary>The error to send, or null when the subscription began. A repeated id begins anew.</summary>
    public async ValueTask<WireError?> OpenAsync(Sub request, Caller caller)
    {
        // Each may be a read of the database: beginning and ending in a loop must not be free.
        if (!_rate.TryTake()) return new WireError(ErrorCodes.LimitSubscriptionRate, Retry.After) { RetryAfterMs = (int)Math.Ceiling(_rate.UntilNext.TotalMilliseconds) };
        Close(request.SubId);
        if (_open.Count >= services.Settings.Limits.MaxQueries) return new WireError(ErrorCodes.LimitQueries);
        var plan = dialect.Older?.Query(request.Query);
        if (plan is { IsServed: false }) return new WireError(ErrorCodes.SchemaUnsupported, Retry.Upgrade);
        if (ShapeOf(request.Query, plan) is not { } shape || !await IsAllowedAsync(shape, caller)) return new WireError(ErrorCodes.Denied);
        var arguments = ReadArguments(shape, plan, request.Arguments, out var error);
        if (arguments is null) return new WireError(ErrorCodes.Of(error));
        var violations = new ViolationSink();
        shape.Validate(arguments, ref violations);
        if (!violations.IsEmpty) return new WireError(ErrorCodes.Invalid) { Violations = violations.ToList() };
        Begin(request.SubId, Bind(shape, arguments, caller), mayResume || request.Known is null ? request.Known : Nothing);
        return null;
    }

    public void Close(int subId)
    {
        if (!_open.Remove(subId, out var closed)) return;
        services.Metrics.SubscriptionClosed(closed.Shape.Name);
        connection.Unsubscribe(subId);
    }

    /// <summary>The session has ended, and its connection to the engine ends with it.</summary>
    public void Leave()
    {
        foreach (var left in _open.Values) services.Metrics.SubscriptionClosed(left.Shape.Name);
        _open.Clear();
    }

    /// <summary>The user's claims may have changed: what is not allowed any more ends, what is bound to other claims begins anew. Gives the ids that ended.</summary>
    public async ValueTask<IReadOnlyList<int>> RebindAsync(Caller caller)
    {
        var ended = new List<int>();
        foreach (var subId in _open.Ids.ToArray())
        {
            if (!_open.TryGetValue(subId, out var query)) continue;
            if (!await IsAllowedAsync(query.Shape, caller))
            {
                Close(subId);
                ended.Add(subId);
                continue;
            }

            var bound = Bind(query.Shape, (query as ClaimingQuery)?.Asked ?? query.Arguments!, caller);
            if (Equals(bound.Arguments, query.Arguments)) continue;
            Close(subId);
            Begin(subId, bound, null);
        }

        return ended;
    }

    private void Begin(int subId, LiveQuery query, Known? known)
    {
        _open.Add(subId, query);
        services.Metrics.SubscriptionOpened(query.Shape.Name);
        connection.Subscribe(subId, query, known);
    }

    /// <param name="plan">For clients of an older contract: how it is served.</param>
    private QueryShape? ShapeOf(int query, QueryPlan? plan)
    {
        var index = dialect.Older is null ? query : plan?.Index ?? int.MaxValue;
        if ((uint)index < (uint)services.Surface.Queries.Count) return services.Surface.Queries[index];
        services.Logger.UnknownQuery(sessionId, query);
        return null;
    }

    private async ValueTask<bool> IsAllowedAsync(QueryShape shape, Caller caller)
    {
        if (await services.Authorizer.IsAllowedAsync(shape.Access, caller)) return true;
        services.Logger.QueryDenied(sessionId, shape.Name);
        return false;
    }

    private object? ReadArguments(QueryShape shape, QueryPlan? plan, ReadOnlyMemory<byte> sent, out WireErrorCode error)
    {
        error = WireErrorCode.None;
        var encoded = plan is null ? sent : dialect.Older!.Arguments(plan.Arguments, sent, dialect.Encoding, out error);
        if (error != WireErrorCode.None) return null;
        if (dialect.Encoding == WireEncoding.Json)
        {
            var json = new JsonReader(encoded.Span);
            var read = shape.ReadArguments(ref json);
            error = json.Error;
            return error == WireErrorCode.None ? read : null;
        }

        var reader = new MessagePackReader(encoded.Span);
        var arguments = shape.ReadArguments(ref reader);
        error = reader.Error;
        return error == WireErrorCode.None ? arguments : null;
    }

    private static LiveQuery Bind(QueryShape shape, object asked, Caller caller)
    {
        var bound = shape.TryBindUser(asked, caller.User, out var withClaims) ? withClaims : null;
        return ReferenceEquals(bound, asked) ? new LiveQuery(shape, asked) : new ClaimingQuery(shape, bound, asked);
    }

    /// <summary>A query whose arguments hold more than the client asked for.</summary>
    private sealed class ClaimingQuery(QueryShape shape, object? bound, object asked) : LiveQuery(shape, bound)
    {
        public object Asked => asked;
    }
}
