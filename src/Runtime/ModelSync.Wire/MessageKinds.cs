namespace ModelSync.Wire;

/// <summary>First field of every message. 1-15 travel up (to the server), 16-31 down.</summary>
public static class MessageKinds
{
    public const int Hello = 1;
    public const int Sub = 2;
    public const int Unsub = 3;
    public const int Mut = 4;
    public const int PingUp = 5;
    public const int PongUp = 6;
    public const int Auth = 7;
    public const int Welcome = 16;
    public const int Snap = 17;
    public const int Tx = 18;
    public const int MutRes = 19;
    public const int SubErr = 20;
    public const int PongDown = 21;
    public const int PingDown = 22;
    public const int Err = 23;
    public const int GoAway = 24;
    public const int Upgrade = 25;
    public const int Kept = 26;
}
