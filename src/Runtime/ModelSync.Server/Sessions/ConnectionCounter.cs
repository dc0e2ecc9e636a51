using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace ModelSync.Server.Sessions;

/// <summary>
/// How many connections are open: in all and per address from the first byte on, per user from hello on. Anonymous callers share no count of their own.
/// </summary>
internal sealed class ConnectionCounter(int maxConnections, int maxPerAddress, int maxPerUser)
{
    private const string All = "";

    private readonly Places<string> _all = new(maxConnections);
    private readonly Places<ulong> _perAddress = new(maxPerAddress);
    private readonly Places<string> _perUser = new(maxPerUser);

    /// <summary>Takes a place for a connection; null when there is none. Disposing gives it back.</summary>
    /// <param name="address">Where it comes from, if the server knows.</param>
    public IDisposable? TryOpen(IPAddress? address)
    {
        if (_all.TryTake(All) is not { } place) return null;
        if (address is null) return place;
        if (_perAddress.TryTake(KeyOf(address)) is { } own) return new Both(place, own);
        place.Dispose();
        return null;
    }

    /// <summary>Takes a place for a user; null when there is none. Disposing gives it back.</summary>
    public IDisposable? TryEnter(string userId) => userId.Length == 0 ? Nothing.Instance : _perUser.TryTake(userId);

    // A site has a /64 of IPv6 addresses at least, and may take any of them.
    private static ulong KeyOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        return address.AddressFamily == AddressFamily.InterNetwork ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    private sealed class Places<TKey>(int max)
        where TKey : notnull
    {
        private readonly Dictionary<TKey, int> _taken = [];

        public IDisposable? TryTake(TKey key)
        {
            lock (_taken)
            {
                var count = _taken.GetValueOrDefault(key);
                if (count >= max) return null;
                _taken[key] = count + 1;
            }

            return new Place(this, key);
        }

        private void Return(TKey key)
        {
            lock (_taken)
            {
                if (--_taken[key] == 0) _taken.Remove(key);
            }
        }

        private sealed class Place(Places<TKey> places, TKey key) : IDisposable
        {
            private int _returned;

            public void Dispose()
            {
                if (Interlocked.Exchange(ref _returned, 1) == 0) places.Return(key);
            }
        }
    }

    private sealed class Both(IDisposable first, IDisposable second) : IDisposable
    {
        public void Dispose()
        {
            first.Dispose();
            second.Dispose();
        }
    }

    private sealed class Nothing : IDisposable
    {
        public static readonly Nothing Instance = new();

        public void Dispose()
        {
        }
    }
}
