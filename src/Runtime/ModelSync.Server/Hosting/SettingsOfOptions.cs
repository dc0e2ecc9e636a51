using ModelSync.Server.Sessions;
using ModelSync.Wire;

namespace ModelSync.Server.Hosting;

internal static class SettingsOfOptions
{
    // Long enough for a close frame to cross the world, short enough not to hold a dead peer.
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    public static SessionSettings ToSettings(this ModelSyncOptions options) => new(
        new SyncLimits(options.MaxFrameBytes, options.MaxQueries, options.MaxRows, options.MaxQueuedMutations, options.MutationsPerSecond, options.MutationBurst),
        options.HandshakeTimeout,
        options.Heartbeat,
        options.Heartbeat * 2,
        options.SendStall,
        options.DrainTimeout,
        Goodbye,
        options.SubscriptionsPerSecond,
        options.SubscriptionBurst);
}
