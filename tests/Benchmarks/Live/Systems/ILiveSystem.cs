namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>A system that brings writes to subscribers: its server, and the bytes that a client of it sends.</summary>
internal interface ILiveSystem
{
    string Name { get; }

    /// <summary>What it does not do that ModelSync does, for the head of the report; nothing where there is no such thing.</summary>
    string? Spares => null;

    string Path { get; }

    string? Subprotocol { get; }

    bool Binary { get; }

    /// <summary>Program and arguments of the server; it prints its address as its first line.</summary>
    IReadOnlyList<string> Command => [Environment.ProcessPath!, "serve", Name];

    /// <summary>The server runs in this program, and tells about itself.</summary>
    bool IsOurProgram => Command[0] == Environment.ProcessPath;

    /// <summary>For servers that run in this program.</summary>
    void Configure(WebApplicationBuilder builder)
    {
    }

    /// <summary>For servers that run in this program.</summary>
    void Map(WebApplication app)
    {
    }

    /// <summary>Messages that a subscriber of the room sends, one after the other.</summary>
    IEnumerable<byte[]> Subscribe(string room);

    /// <summary>The message with which a connection that has subscribed does so again; <paramref name="number"/> is 2 for the second time.</summary>
    byte[] Further(int number, string room) => throw new NotSupportedException($"{Name} is not asked for more.");

    /// <summary>Whether the message says that the subscription is live.</summary>
    bool IsReady(ReadOnlySpan<byte> message);

    /// <summary>A write that sets the text of the room's first item. <paramref name="number"/> is 1 for the first write of the connection.</summary>
    byte[] Write(string room, string marker, long number);
}
