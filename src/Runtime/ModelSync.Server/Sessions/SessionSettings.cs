using ModelSync.Wire;

namespace ModelSync.Server.Sessions;

/// <summary>Limits and times of a session; the options give them.</summary>
/// <param name="Limits">Those that the client is told.</param>
/// <param name="Handshake">hello must come within it.</param>
/// <param name="Heartbeat">The server pings after so much silence.</param>
/// <param name="Dead">The session ends after so much silence.</param>
/// <param name="SendStall">The session ends when the peer takes nothing of what is being sent within it.</param>
/// <param name="Drain">How long a stopping server lets accepted mutations end.</param>
/// <param name="Goodbye">How long the peer may take to answer a close.</param>
/// <param name="SubscriptionsPerSecond">Subscriptions that a connection begins a second, lasting.</param>
/// <param name="SubscriptionBurst">Subscriptions at once after a pause.</param>
internal sealed record SessionSettings(SyncLimits Limits, TimeSpan Handshake, TimeSpan Heartbeat, TimeSpan Dead, TimeSpan SendStall, TimeSpan Drain, TimeSpan Goodbye, int SubscriptionsPerSecond, int SubscriptionBurst);
