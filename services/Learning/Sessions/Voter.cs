namespace Platform.Learning.Sessions;

/// <summary>A session that was called up.</summary>
/// <param name="Session">Its number.</param>
/// <param name="Match">The newest item of the running session that it shares.</param>
/// <param name="Votes">How many votes it has.</param>
internal readonly record struct Voter(int Session, int Match, float Votes);
