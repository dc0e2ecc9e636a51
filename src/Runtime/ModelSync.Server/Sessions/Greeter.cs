using System.Diagnostics;
using ModelSync.Server.Authorization;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>
/// Answers hello. The order matters: authenticate, take a place, register the client, and only then connect to the engine at a version that is not
/// behind what was registered; so the outcomes told here are never ahead of the rows that follow, and later ones come as acks.
/// </summary>
internal sealed class Greeter(SessionServices services, IAuthenticator authenticator, MessageSender sender, WireEncoding encoding, Guid sessionId)
{
    /// <returns>The greeting, or the reason to close.</returns>
    public async ValueTask<(Greeting? Greeting, SessionEnd? End)> GreetAsync(Hello hello, CancellationToken stopping)
    {
        if (hello.Protocol != ProtocolVersion.Current || services.Contracts.Find(hello.WireHash, encoding) is not { } dialect) return (null, SessionEnd.Outdated);
        if (hello.ClientId == Guid.Empty || hello.LastAcked < 0) return (null, SessionEnd.Malformed);
        var authentication = await authenticator.AuthenticateAsync(hello.Token, stopping);
        if (authentication.Verdict != AuthenticationVerdict.Accepted) return (null, EndOf(authentication.Verdict));
        var caller = CallerReader.Read(services.Surface.User, authentication.Principal);
        return services.Connections.TryEnter(caller.UserId) is { } place
            ? await EnterAsync(hello, dialect, caller, authentication.ExpiresAt, place, stopping)
            : (null, SessionEnd.TooManyConnections);
    }

    public static SessionEnd EndOf(AuthenticationVerdict verdict) =>
        verdict == AuthenticationVerdict.Forbidden ? SessionEnd.Forbidden : SessionEnd.SignInRequired;

    private async ValueTask<(Greeting?, SessionEnd?)> EnterAsync(Hello hello, Dialect dialect, Caller caller, DateTimeOffset? expiresAt, IDisposable place, CancellationToken stopping)
    {
        ILiveConnection? connection = null;
        var owed = new OwedAcks(services.Outcomes, dialect);
        try
        {
            var proof = ProofOf(hello, caller);
            var token = ResumeProof.NewToken();
            var registration = await services.Store.RegisterClientAsync(hello.ClientId, caller.UserId, new ResumeExchange(proof.Of(hello.ResumeToken), proof.Of(token)), stopping);
            if (!registration.Accepted)
            {
                place.Dispose();
                return (null, SessionEnd.ClientTaken);
            }

            var version = await services.Store.ReadVersionAsync(stopping);
            connection = await services.Queries.ConnectAsync(hello.ClientId, dialect, owed.Acknowledge, version, stopping);
            var resume = new ResumeOffer(services.Queries.Instance, connection.Floor, registration.MayResume, token);
            await WelcomeAsync(hello, dialect, caller, registration, connection.Version, resume, stopping);
            return (Make(hello, dialect, owed, caller, expiresAt, connection, registration, place, stopping), null);
        }
        catch
        {
            place.Dispose();
            if (connection is not null) await connection.DisposeAsync();
            throw;
        }
    }

    private Greeting Make(Hello hello, Dialect dialect, OwedAcks owed, Caller caller, DateTimeOffset? expiresAt, ILiveConnection connection, ClientRegistration registration, IDisposable place, CancellationToken stopping) =>
        new(
            hello.ClientId,
            dialect,
            caller,
            expiresAt,
            TraceOf(hello),
            connection,
            new Subscriptions(services, connection, dialect, sessionId, registration.MayResume),
            new MutationQueue(services, sender, dialect, registration.LastSequence, owed, stopping),
            place);

    private async ValueTask WelcomeAsync(Hello hello, Dialect dialect, Caller caller, ClientRegistration registration, long version, ResumeOffer resume, CancellationToken stopping)
    {
        await sender.SendAsync(new Welcome(
            sessionId,
            services.Store.Epoch,
            version,
            VerdictOn(dialect),
            (int)services.Settings.Heartbeat.TotalMilliseconds,
            services.Time.GetUtcNow(),
            registration.LastSequence,
            caller.VisibleUserId,
            services.Settings.Limits,
            resume));
        if (hello.LastAcked >= registration.LastSequence) return;
        foreach (var outcome in await services.Store.ReadOutcomesAsync(hello.ClientId, hello.LastAcked, registration.LastSequence, stopping))
            await sender.SendAsync(services.Outcomes.ToMutRes(outcome.Sequence, new MutationOutcome(outcome.Status, outcome.Payload), version, dialect));
    }

    private ResumeProof ProofOf(Hello hello, Caller caller) => new(
        caller.UserId,
        ClaimsRead.Of(services.Surface.User, caller.Principal),
        hello.ClientId,
        hello.WireHash.ToLowerInvariant(),
        services.Store.Epoch);

    private static ActivityContext TraceOf(Hello hello) =>
        ActivityContext.TryParse(hello.TraceParent, traceState: null, isRemote: true, out var context) ? context : default;

    private static SchemaVerdict VerdictOn(Dialect dialect) =>
        dialect.Older is not { } older ? SchemaVerdict.Same : older.IsLimited ? SchemaVerdict.Limited : SchemaVerdict.Compatible;
}
