using ModelSync.Wire;

namespace ModelSync.Server.Transport;

/// <summary>How a peer broke the rules of the transport: the code to close with, and why in words.</summary>
public sealed record Breach(int CloseCode, string Reason)
{
    internal static Breach ReservedBits { get; } = Protocol("a reserved bit is set");

    internal static Breach UnknownOpcode { get; } = Protocol("the opcode is unknown");

    internal static Breach Unmasked { get; } = Protocol("a client must mask");

    internal static Breach LongControl { get; } = Protocol("a control frame holds at most 125 bytes");

    internal static Breach FragmentedControl { get; } = Protocol("a control frame has no fragments");

    internal static Breach LongForm { get; } = Protocol("the length is not in its shortest form");

    internal static Breach Length { get; } = Protocol("the length has 64 bits");

    internal static Breach StrayContinuation { get; } = Protocol("there is nothing to continue");

    internal static Breach MissingContinuation { get; } = Protocol("the message before is not finished");

    internal static Breach BadClose { get; } = Protocol("the close code is not one to send");

    internal static Breach IllFormedText { get; } = new(CloseCodes.IllFormedText, "the text is not UTF-8");

    private static Breach Protocol(string reason) => new(CloseCodes.Framing, reason);
}
