namespace Platform.Hosting.Verbs;

/// <summary>Something that the user of a command line can mend; the message is all that is said.</summary>
public sealed class UserException(string message) : Exception(message);
