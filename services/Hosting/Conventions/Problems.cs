using Microsoft.AspNetCore.Http;

namespace Platform.Hosting.Conventions;

/// <summary>Answers to requests that cannot be answered, as problem details (RFC 9457).</summary>
public static class Problems
{
    private const int LongestShown = 100;

    /// <summary>A parameter or field is not what it must be.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="expected">What it must be, such as "a whole number from 1 to 100".</param>
    /// <param name="found">What was sent.</param>
    public static IResult Invalid(string field, string expected, string? found) => TypedResults.Problem(
        detail: $"{field}: expected {expected}, found {Show(found)}.",
        statusCode: StatusCodes.Status400BadRequest,
        title: "A parameter is invalid.",
        extensions: [new("field", field)]);

    /// <summary>There is no such thing.</summary>
    public static IResult Unknown(string field, string expected, string? found) => TypedResults.Problem(
        detail: $"{field}: expected {expected}, found {Show(found)}.",
        statusCode: StatusCodes.Status404NotFound,
        title: "There is no such thing.",
        extensions: [new("field", field)]);

    /// <summary>What was asked does not fit what is there now.</summary>
    public static IResult Conflict(string detail) => TypedResults.Problem(
        detail: detail, statusCode: StatusCodes.Status409Conflict, title: "Things have changed.");

    private static string Show(string? text) => text switch
    {
        null or "" => "nothing",
        { Length: > LongestShown } => $"\"{text[..LongestShown]}…\"",
        _ => $"\"{text}\"",
    };
}
