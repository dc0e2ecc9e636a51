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
        if (!_all.TryTake(All)) return null;
        if (address is null || _perAddress.TryTake(KeyOf(address))) return new OpenPlace(this, address is null ? null : KeyOf(address));
        _all.Return(All);
        return null;
    }

    /// <summary>Takes a place for a user; null when there is none. Disposing gives it back.</summary>
    public IDisposable? TryEnter(string userId)
    {
        if (userId.Length == 0) return Nothing.Instance;
        return _perUser.TryTake(userId) ? new UserPlace(this, userId) : null;
    }

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

        public bool TryTake(TKey key)
        {
            lock (_taken)
            {
                var count = _taken.GetValueOrDefault(key);
                if (count >= max) return false;
                _taken[key] = count + 1;
                return true;
            }
        }

        public void Return(TKey key)
        {
            lock (_taken)
            {
                if (--_taken[key] == 0) _taken.Remove(key);
            }
        }
    }

    private sealed class OpenPlace(ConnectionCounter counter, ulong? address) : IDisposable
    {
        private bool _returned;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _returned, true)) return;
            counter._all.Return(All);
            if (address is { } key) counter._perAddress.Return(key);
        }
    }

    private sealed class UserPlace(ConnectionCounter counter, string userId) : IDisposable
    {
        private bool _returned;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _returned, true)) counter._perUser.Return(userId);
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
