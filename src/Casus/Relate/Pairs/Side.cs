namespace Casus.Relate.Pairs;

/// <summary>One of the bodies that are compared: its position, what is compared of it, and the sources it credits.</summary>
sealed record Side(int At, Sketch Sketch, Sources Sources);
