using ModelSync.Server.Transport;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>Why a session ends: what is still said, and the close code. The first reason wins.</summary>
/// <param name="LastWords">Sent before closing; null when there is nothing to say or nobody to hear it.</param>
internal sealed record SessionEnd(int Code, string Reason, IMessage? LastWords)
{
    /// <summary>The peer closed, or the connection broke: nothing more is sent.</summary>
    public static SessionEnd PeerLeft { get; } = new(CloseCodes.Done, "closed by the client", null);

    /// <summary>The peer takes nothing any more: the connection is dropped.</summary>
    public static SessionEnd Stalled { get; } = new(CloseCodes.OverLimit, ErrorCodes.LimitSlow, null);

    public static SessionEnd TooLarge { get; } = Fatal(CloseCodes.TooLarge, new WireError(ErrorCodes.LimitFrame));

    public static SessionEnd Malformed { get; } = Fatal(CloseCodes.Protocol, new WireError(ErrorCodes.ProtocolMalformed));

    /// <summary>The transport cannot go on, and its code says why: nothing more is sent.</summary>
    public static SessionEnd Broken(Breach breach) => new(breach.CloseCode, breach.Reason, null);

    public static SessionEnd Unexpected { get; } = Fatal(CloseCodes.Protocol, new WireError(ErrorCodes.ProtocolUnexpected));

    public static SessionEnd SecondHello { get; } = Fatal(CloseCodes.SecondHello, new WireError(ErrorCodes.ProtocolSecondHello));

    public static SessionEnd TimedOut { get; } = Fatal(CloseCodes.TimedOut, new WireError(ErrorCodes.ProtocolTimeout, Retry.Now));

    public static SessionEnd SignInRequired { get; } = Fatal(CloseCodes.SignedOut, new WireError(ErrorCodes.AuthRequired, Retry.SignIn));

    public static SessionEnd Expired { get; } = Fatal(CloseCodes.SignedOut, new WireError(ErrorCodes.AuthExpired, Retry.SignIn));

    public static SessionEnd Revoked { get; } = Fatal(CloseCodes.SignedOut, new WireError(ErrorCodes.AuthRevoked, Retry.SignIn));

    public static SessionEnd OtherUser { get; } = Fatal(CloseCodes.SignedOut, new WireError(ErrorCodes.AuthOtherUser, Retry.SignIn));

    public static SessionEnd Forbidden { get; } = Fatal(CloseCodes.Forbidden, new WireError(ErrorCodes.AuthForbidden));

    public static SessionEnd ClientTaken { get; } = Fatal(CloseCodes.Forbidden, new WireError(ErrorCodes.AuthClientTaken, Retry.Now));

    public static SessionEnd TooManyConnections { get; } =
        Fatal(CloseCodes.OverLimit, new WireError(ErrorCodes.LimitConnections, Retry.After) { RetryAfterMs = 5000 });

    public static SessionEnd Fault { get; } =
        Fatal(CloseCodes.GoingAway, new WireError(ErrorCodes.Unavailable, Retry.After) { RetryAfterMs = 1000 });

    public static SessionEnd Outdated { get; } =
        new(CloseCodes.Upgrade, ErrorCodes.SchemaUpgrade, new Upgrade(null));

    /// <summary>Said when a drain begins: clients return spread over some seconds, so that a restarted server is not run over.</summary>
    public static GoAway ReturnLater { get; } = new("restart", MinDelayMs: 200, MaxDelayMs: 2000);

    /// <summary>The end of a drain.</summary>
    public static SessionEnd GoingAway { get; } = new(CloseCodes.GoingAway, "going away", null);

    /// <summary>The engine feeds the connection no more: it took too little, or the engine lost the thread.</summary>
    public static SessionEnd GivenUp(WireError error) =>
        Fatal(error.Code == ErrorCodes.LimitSlow ? CloseCodes.OverLimit : CloseCodes.GoingAway, error);

    private static SessionEnd Fatal(int code, WireError error) => new(code, error.Code, new Err(error, Fatal: true));
}
