namespace ModelSync.Validation;

public enum Level
{
    None,
    Low,
    High = 5,
    Below = -1,
}
